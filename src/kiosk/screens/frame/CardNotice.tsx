import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** A reader of cards typed into the machine: nothing of it was taken, and what to do instead. */
export function CardNotice() {
  const app = useApp();
  const { t } = useText();
  const refused = useStore(app.cardReader, ({ refused: isRefused }) => isRefused);
  const close = () => app.cardReader.setState({ refused: false });
  return (
    <Dialog
      open={refused}
      title={t('cardReader.title')}
      onClose={close}
      actions={
        <Button kind="primary" onClick={close}>
          {t('cardReader.understood')}
        </Button>
      }
    >
      <p>{t('cardReader.body')}</p>
    </Dialog>
  );
}
