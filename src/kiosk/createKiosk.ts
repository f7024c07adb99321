import { refused, ok, type Outcome } from '../domain/basics/outcome.ts';
import { browserChance } from './platform/browserChance.ts';
import { browserClock } from './platform/browserClock.ts';
import { browserConnection } from './platform/browserConnection.ts';
import { browserDevices } from './platform/browserDevices.ts';
import { createDraftingLock } from './platform/draftingLock.ts';
import { createLateProvince } from './platform/lateProvince.ts';
import { onPageLeaving } from './platform/pageLife.ts';
import { plainSealer } from './platform/plainSealer.ts';
import { registerServiceWorker } from './platform/serviceWorkerRegistration.ts';
import { askStoragePromise } from './platform/storagePromise.ts';
import { refuseStrayDrops } from './platform/strayDrops.ts';
import { swallowCardReader } from './platform/cardReaderKeys.ts';
import { webDigest } from './platform/webDigest.ts';
import { createWebLockSender } from './platform/webLockSender.ts';
import { createWebSignatures } from './platform/webSignatures.ts';
import { whenIdle } from './platform/whenIdle.ts';
import { createWindowAnnouncer } from './platform/windowAnnouncer.ts';
import type { PaperImages } from './ports/devices.ts';
import type { StorageError } from './ports/storage.ts';
import { createProcedureSearch } from './search/procedureSearch.ts';
import type { App } from './state/app.ts';
import { createApp } from './state/createApp.ts';
import { createStorage, type Storage } from './storage/createStorage.ts';

/**
 * `newerSchema`: this app is older than the data here. `insecure`: opened by plain http from another machine, where browsers give no
 * storage that lasts, no locks and no ciphers. `storage`: the browser keeps nothing, or is too old to.
 */
export type StartFault = 'newerSchema' | 'storage' | 'insecure';

/** The kiosk of this window with every concrete piece in its place. Refused when it could not keep what people type. */
export async function createKiosk({ appVersion }: { appVersion: string }): Promise<Outcome<App, StartFault>> {
  if (!isSecureContext) return refused('insecure');
  if (!('indexedDB' in globalThis && navigator.locks && globalThis.crypto?.subtle)) return refused('storage');
  const signatures = createWebSignatures();
  const { indexedDB, IDBKeyRange } = globalThis;
  const storage = createStorage({ chance: browserChance, digest: webDigest, signatures, indexedDB, IDBKeyRange });
  const settings = await storage.settings.get().catch((error: unknown) => (error as StorageError).fault);
  if (typeof settings === 'string') return refused(settings === 'newerSchema' ? 'newerSchema' : 'storage');

  const ports = {
    ...storage,
    province: createLateProvince(async () => {
      const { createHttpProvince } = await import('./platform/httpProvince.ts');
      return createHttpProvince({
        base: '',
        deviceId: () => Promise.resolve(settings.deviceId),
        clock: browserClock,
        digest: webDigest,
        fetch: (...request) => fetch(...request),
      });
    }),
    images: {
      prepare: async (...asked) => (await loadPaperImages()).prepare(...asked),
      join: async (...asked) => (await loadPaperImages()).join(...asked),
    } satisfies PaperImages,
    sealer: plainSealer,
    signatures,
    digest: webDigest,
    clock: browserClock,
    chance: browserChance,
    lock: createWebLockSender(navigator.locks),
    connection: browserConnection,
    announcer: createWindowAnnouncer(),
    drafting: createDraftingLock(navigator.locks),
    devices: browserDevices,
    search: createProcedureSearch(whenIdle),
    update: registerServiceWorker(import.meta.env.PROD ? navigator.serviceWorker : undefined),
    appVersion,
  };
  // The sender and all that speaks with the province come after the first screen.
  const sender = import('./sync/sender.ts').then(({ createSender }) => createSender(ports, (change) => running.report(change)));
  const running = createApp({ ...ports, sendNow: async () => (await sender).sendNow() }, settings);
  ports.update.onWaiting(running.updateChanged);
  watchStorage(storage, running);
  onPageLeaving(() => void running.hidden());
  refuseStrayDrops();
  swallowCardReader(running.cardRefused);
  sender.then(
    ({ start }) => start(),
    () => running.report({ line: 'unreachable' }), // its file is not to be had: nothing is sent until the page is loaded again
  );
  return ok(running.app);
}

const loadPaperImages = async (): Promise<PaperImages> => (await import('./platform/paperImages.ts')).paperImages;

function watchStorage(storage: Storage, { storageChanged, hidden }: ReturnType<typeof createApp>): void {
  storage.onCondition((condition) => storageChanged({ condition }));
  storage.onLeaving(hidden);
  askStoragePromise(navigator.storage, storage.settings).then(storageChanged, () => {}); // nothing was promised
}
