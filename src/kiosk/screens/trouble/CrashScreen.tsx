import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import './FullScreen.css';

/** Opens the first screen anew: the one that broke may break again. */
const restart = () => location.assign('/');

export function CrashScreen({ error }: { error: unknown }) {
  const { t } = useText();
  return (
    <main class="full-screen stack">
      <PageTitle>{t('crash.title')}</PageTitle>
      <p>{t('crash.body')}</p>
      <p>{t('crash.next')}</p>
      <Button kind="primary" onClick={restart}>
        {t('crash.restart')}
      </Button>
      <p class="soft small">{t('crash.detail', { message: error instanceof Error ? error.message : String(error) })}</p>
    </main>
  );
}
