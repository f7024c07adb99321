import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';

/** A screen whose file could not be fetched: the app was updated, or the line broke before everything was kept. */
export function ScreenUnavailable() {
  const { devices } = useApp();
  const { t } = useText();
  return (
    <div class="stack">
      <PageTitle>{t('crash.title')}</PageTitle>
      <p>{t('crash.body')}</p>
      <Button kind="primary" onClick={devices.reload}>
        {t('crash.restart')}
      </Button>
    </div>
  );
}
