import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import './FullScreen.css';

/** Its way on opens the first screen anew: the one that broke may break again. */
export function CrashScreen({ error }: { error: unknown }) {
  const { devices } = useApp();
  const { t } = useText();
  return (
    <main class="full-screen stack">
      <PageTitle>{t('crash.title')}</PageTitle>
      <p>{t('crash.body')}</p>
      <p>{t('crash.next')}</p>
      <Button kind="primary" onClick={devices.startAnew}>
        {t('crash.restart')}
      </Button>
      <p class="soft small">{t('crash.detail', { message: error instanceof Error ? error.message : String(error) })}</p>
    </main>
  );
}
