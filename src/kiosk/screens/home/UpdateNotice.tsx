import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** A new version waits until no draft is open, and until a person says yes. */
export function UpdateNotice() {
  const app = useApp();
  const { t } = useText();
  const waiting = useStore(app.appUpdate, (update) => update.waiting);
  const hasDrafts = useStore(app.drafts, ({ drafts }) => drafts.length > 0);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<'unsaved' | 'otherWindow'>();
  if (!waiting) return null;
  const apply = async () => {
    setBusy(true);
    const applied = await app.applyAppUpdate().finally(() => setBusy(false));
    setRefusal(applied === 'applied' ? undefined : applied);
  };
  return (
    <Notice title={t('update.title')} live>
      <p>{t(hasDrafts ? 'update.wait' : 'update.body')}</p>
      {refusal && <p>{t(`update.${refusal}`)}</p>}
      {!hasDrafts && (
        <Button busy={busy} onClick={() => void apply()}>
          {t(busy ? 'update.applying' : 'update.apply')}
        </Button>
      )}
    </Notice>
  );
}
