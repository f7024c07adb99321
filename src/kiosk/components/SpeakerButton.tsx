import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import { useApp } from '../state/useApp.ts';
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
  const { voice } = useApp().devices;
  const { t } = useText();
  const [isThere, setThere] = useState(voice.isThere);
  const [reading, setReading] = useState(false);
  useEffect(() => voice.onChanged(() => setThere(voice.isThere())), [voice]);
  useEffect(() => (reading ? voice.stop : undefined), [reading, voice]);
  if (!isThere) return null;
  return (
    <button
      type="button"
      class="speaker"
      aria-pressed={reading}
      onClick={() => {
        setReading(!reading);
        if (!reading) voice.read(text, () => setReading(false));
      }}
    >
      <Icon name={reading ? 'silence' : 'speak'} />
      <span>{t(reading ? 'speaker.stop' : 'speaker.read')}</span>
      {about && <span class="visually-hidden">: {about}</span>}
    </button>
  );
}
