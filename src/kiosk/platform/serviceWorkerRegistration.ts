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
export function registerServiceWorker(container: ServiceWorkerContainer | undefined, url: string): AppUpdateWatch {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | undefined;
  let hadController = Boolean(container?.controller);

  function takeNotice({ waiting: found }: ServiceWorkerRegistration): void {
    if (!found || found === waiting || !container?.controller) return;
    waiting = found;
    for (const listen of listeners) listen();
  }

  function watch(registration: ServiceWorkerRegistration): void {
    takeNotice(registration);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => takeNotice(registration));
    });
    const check = () => void registration.update().catch(() => {}); // no line now; the next check comes
    setInterval(check, CHECK_EVERY);
    addEventListener('online', check);
  }

  container?.addEventListener('controllerchange', () => {
    if (hadController) location.reload();
    hadController = true;
  });
  container?.register(url).then(watch, () => {});

  return {
    isWaiting: () => waiting?.state === 'installed',
    apply: () => waiting?.postMessage('apply'),
    onWaiting: (listen) => void listeners.add(listen),
  };
}
