import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';
import { Dialog } from '../../Dialog.tsx';

/** Nothing that was written goes without a yes. */
export function RemoveRowDialog(props: {
  row: { name: string; number: number } | undefined;
  onKeep: () => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const about = { row: props.row?.name.toLocaleLowerCase('vi') ?? '', number: props.row?.number ?? 0 };
  return (
    <Dialog
      open={props.row !== undefined}
      title={t('form.table.removeTitle', about)}
      onClose={props.onKeep}
      actions={
        <>
          <Button onClick={props.onKeep}>{t('form.table.removeNo')}</Button>
          <Button kind="danger" icon="discard" onClick={props.onRemove}>
            {t('form.table.removeYes')}
          </Button>
        </>
      }
    >
      <p>{t('form.table.removeBody')}</p>
    </Dialog>
  );
}
