import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import { findVietnameseVoice, onVoicesChanged, stopReading, readAloud } from './vietnameseVoice.ts';
import { Icon } from './icon/Icon.tsx';
import './SpeakerButton.css';

export interface SpeakerButtonProps {
  /** Vietnamese text to be read. */
  text: string;
  /** What it is about, for the button's name: "Nghe đọc: Họ và tên". */
  about?: string;
}

/** Reads aloud with the machine's own Vietnamese voice; absent where there is none, for another voice would garble it. */
export function SpeakerButton({ text, about }: SpeakerButtonProps) {
  const { t } = useText();
  const [voice, setVoice] = useState(findVietnameseVoice);
  const [reading, setReading] = useState(false);
  useEffect(() => onVoicesChanged(() => setVoice(findVietnameseVoice())), []);
  useEffect(() => (reading ? stopReading : undefined), [reading]);
  if (!voice) return null;
  return (
    <button
      type="button"
      class="speaker"
      aria-pressed={reading}
      onClick={() => {
        setReading(!reading);
        if (!reading) readAloud(text, voice, () => setReading(false));
      }}
    >
      <Icon name={reading ? 'silence' : 'speak'} />
      <span>{t(reading ? 'speaker.stop' : 'speaker.read')}</span>
      {about && <span class="visually-hidden">: {about}</span>}
    </button>
  );
}
