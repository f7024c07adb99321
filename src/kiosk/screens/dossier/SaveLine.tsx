import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { SaveState } from '../../components/SaveState.tsx';
import { useText } from '../../i18n/useText.ts';
import { useStore } from '../../state/useStore.ts';
import { useDossierDesk } from './dossierDesk.ts';

/** Whether all that was typed is on the disk (I1); when not, what can be done about it (I9). */
export function SaveLine() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const save = useStore(session.store, (state) => state.save);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  return (
    <div class="save-line stack-tight">
      <SaveState state={save.state} fault={save.fault} />
      {save.state === 'failed' && save.fault === 'conflict' && (
        <div class="row">
          <Button busy={busy} onClick={() => void run(() => session.resolveConflict('mine'))}>
            {t('dossier.keepMine')}
          </Button>
          <Button busy={busy} onClick={() => void run(() => session.resolveConflict('theirs'))}>
            {t('dossier.keepTheirs')}
          </Button>
        </div>
      )}
      {save.state === 'failed' && save.fault !== 'conflict' && (
        <Button busy={busy} onClick={() => void run(() => session.flush())}>
          {t('dossier.retrySave')}
        </Button>
      )}
    </div>
  );
}
