import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** While there is no catalog: being opened, or never loaded on this machine. */
export function CatalogNotice() {
  const app = useApp();
  const { t } = useText();
  const status = useStore(app.catalog, (catalog) => catalog.status);
  const failure = useStore(app.line, (line) => line.lastFailure);
  const [busy, setBusy] = useState(false);
  if (status === 'loading') return <Notice tone="calm" icon="procedure" title={t('catalog.loading')} live />;
  const load = async () => {
    setBusy(true);
    await app.sendNow().finally(() => setBusy(false));
  };
  return (
    <Notice tone="calm" title={t('catalog.missing')} live>
      <p>{t('catalog.missingBody')}</p>
      {failure && <p>{t(`failures.${failure.code}`)}</p>}
      <p>{t('catalog.missingNext')}</p>
      <Button kind="primary" busy={busy} onClick={() => void load()}>
        {t('catalog.load')}
      </Button>
    </Notice>
  );
}
