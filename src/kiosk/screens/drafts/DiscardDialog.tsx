import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';

export interface DiscardDialogProps {
  draft: Draft | undefined;
  onKeep: () => void;
  onDiscard: (draft: Draft) => void;
}

/** Keeping comes first and has the focus: nothing is thrown away by one careless press. */
export function DiscardDialog({ draft, onKeep, onDiscard }: DiscardDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open={draft !== undefined}
      title={t('drafts.confirmTitle')}
      onClose={onKeep}
      actions={
        draft && (
          <>
            <Button kind="primary" onClick={onKeep}>
              {t('drafts.keep')}
            </Button>
            <Button kind="danger" icon="discard" onClick={() => onDiscard(draft)}>
              {t('drafts.confirm')}
            </Button>
          </>
        )
      }
    >
      <p>{draft && t('drafts.confirmBody', { procedure: draft.procedureName })}</p>
    </Dialog>
  );
}
