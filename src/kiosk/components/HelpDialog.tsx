import { useText } from '../i18n/useText.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { HotlineNumbers } from './HotlineNumbers.tsx';

export interface HelpDialogProps {
  open: boolean;
  /** Of the commune; empty while nobody has entered one. */
  hotline: string;
  onClose: () => void;
}

/** How to get a person: the officer in the room first, then a telephone. */
export function HelpDialog({ open, hotline, onClose }: HelpDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open={open}
      title={t('help.title')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('help.close')}
        </Button>
      }
    >
      <p>{t('help.officer')}</p>
      <p>{t('help.stay')}</p>
      <p class="soft">{t('help.home')}</p>
      <HotlineNumbers setting={hotline} />
    </Dialog>
  );
}
