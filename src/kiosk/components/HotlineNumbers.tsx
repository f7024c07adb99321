import { useText } from '../i18n/useText.ts';
import { communeHotline, nationalHotline } from './hotlines.ts';
import { PhoneNumber } from './PhoneNumber.tsx';

/** Whom to call: the commune first, if it has a number of its own. `setting` is the hotline of the settings. */
export function HotlineNumbers({ setting }: { setting: string }) {
  const { t } = useText();
  const commune = communeHotline(setting);
  return (
    <>
      {commune && <PhoneNumber label={t('hotline.commune')} number={commune} />}
      <PhoneNumber label={t('hotline.national')} number={nationalHotline} />
    </>
  );
}
