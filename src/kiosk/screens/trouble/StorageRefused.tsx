import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import type { StorageHealth } from '../../state/app.ts';
import './FullScreen.css';

/** Why this window must not be worked in, and what to do; see `StorageHealth`. */
export function StorageRefused({
  condition,
  reload,
}: {
  condition: Exclude<StorageHealth['condition'], 'working'> | 'insecure';
  reload: () => void;
}) {
  const { t } = useText();
  return (
    <main class="full-screen stack">
      <PageTitle>{t(`storageRefused.${condition}.title`)}</PageTitle>
      <p>{t(`storageRefused.${condition}.body`)}</p>
      <p>{t(`storageRefused.${condition}.next`)}</p>
      <Button kind="primary" onClick={reload}>
        {t('storageRefused.reload')}
      </Button>
    </main>
  );
}
