import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../i18n/useText.ts';
import { instantToMs } from '../../../domain/basics/instant.ts';
import { useApp } from '../../state/useApp.ts';
import { paths } from '../paths.ts';
import { usePresence } from './usePresence.ts';

/** Long enough to fetch a paper from a bag and read it out; then a warning of half a minute. */
const idleMs = 4 * 60_000;
const warningSeconds = 30;

/** The next citizen sees nothing of the last (I7): a screen that was left alone goes back to the first one. */
export function IdleGuard() {
  const app = useApp();
  const { t } = useText();
  const { path, route } = useLocation();
  const guarded = path !== paths.home;
  const now = () => instantToMs(app.deskTime().machineAt);
  const [presence, stay] = usePresence({ afterMs: guarded ? idleMs : undefined, goneMs: warningSeconds * 1000, now });
  const idle = presence === 'idle';
  const [left, setLeft] = useState(warningSeconds);
  useEffect(() => {
    if (!idle) return undefined;
    setLeft(warningSeconds);
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [idle]);
  useEffect(() => {
    if (presence !== 'gone' && (presence !== 'idle' || left > 0)) return;
    stay();
    route(paths.home, true);
  }, [presence, left, stay, route]);
  return (
    <Dialog
      open={idle}
      title={t('idle.title')}
      onClose={stay}
      actions={
        <Button kind="primary" onClick={stay}>
          {t('idle.stay')}
        </Button>
      }
    >
      <p>{t('idle.body', { count: Math.max(left, 0) })}</p>
    </Dialog>
  );
}
