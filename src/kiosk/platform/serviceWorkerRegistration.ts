import { trustScript } from './trustedScripts.ts';

/** A new version of the app beside the running one. */
export interface AppUpdateWatch {
  isWaiting(): boolean;
  /** Lets the new version take over; every window is then loaded again. */
  apply(): void;
  onWaiting(listen: () => void): void;
}

/** A kiosk's window stays open for weeks, so the browser's own check at each navigation never comes. In ms. */
const CHECK_EVERY = 60 * 60 * 1000;

/**
 * Registers the service worker and watches for a newer one. Where there is none (an old browser, plain http), the app works online.
 * A window that was not controlled before is not loaded again when the first worker claims it: nothing changed for it.
 */
export function registerServiceWorker(container: ServiceWorkerContainer | undefined): AppUpdateWatch {
  if (!container) return { isWaiting: () => false, apply() {}, onWaiting() {} };
  const listeners = new Set<() => void>();
  // Fetched beside the first screen, not before it.
  const loading = import('workbox-window').then(({ Workbox }) => new Workbox(trustScript('/serviceWorker.js')));
  let waiting = false;
  let hadController = Boolean(container.controller);

  // Workbox tells of a takeover only to windows that saw the update come; this one may have been opened since.
  container.addEventListener('controllerchange', () => {
    if (hadController) location.reload();
    hadController = true;
  });
  async function register(): Promise<void> {
    const workbox = await loading;
    workbox.addEventListener('waiting', () => {
      waiting = true;
      for (const listen of listeners) listen();
    });
    await workbox.register({ immediate: true });
    const check = () => void workbox.update().catch(() => {}); // no line now; the next check comes
    setInterval(check, CHECK_EVERY);
    addEventListener('online', check);
  }
  register().catch(() => {}); // the app works all the same, as long as there is a line

  return {
    isWaiting: () => waiting,
    apply: () => void loading.then((workbox) => workbox.messageSkipWaiting()),
    onWaiting: (listen) => void listeners.add(listen),
  };
}
