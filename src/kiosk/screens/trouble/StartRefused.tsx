import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import './FullScreen.css';

/**
 * Why the kiosk does not run in this window. `newerSchema`: a newer version of the app has written the data here, and this one
 * refuses to guess. `otherWindow`: another window has moved on to a newer version. `storage`: the browser keeps nothing.
 */
export type StartRefusal = 'newerSchema' | 'otherWindow' | 'storage';

export function StartRefused({ reason }: { reason: StartRefusal }) {
  const { t } = useText();
  return (
    <main class="full-screen stack">
      <PageTitle>{t(`refusedStart.${reason}Title`)}</PageTitle>
      <p>{t(`refusedStart.${reason}`)}</p>
      <p>{t(`refusedStart.${reason}Next`)}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('refusedStart.reload')}
      </Button>
    </main>
  );
}
