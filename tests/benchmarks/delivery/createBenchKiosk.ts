import { browserChance } from '../../../src/kiosk/platform/browserChance.ts';
import { browserClock } from '../../../src/kiosk/platform/browserClock.ts';
import { browserConnection } from '../../../src/kiosk/platform/browserConnection.ts';
import { createHttpProvince } from '../../../src/kiosk/platform/httpProvince.ts';
import { plainSealer } from '../../../src/kiosk/platform/plainSealer.ts';
import { webDigest } from '../../../src/kiosk/platform/webDigest.ts';
import { createWebLockSender } from '../../../src/kiosk/platform/webLockSender.ts';
import { createWebSignatures } from '../../../src/kiosk/platform/webSignatures.ts';
import { createWindowAnnouncer } from '../../../src/kiosk/platform/windowAnnouncer.ts';
import { createStorage } from '../../../src/kiosk/storage/createStorage.ts';

/** All that a kiosk has behind its screens, put together as the kiosk itself does it. */
export function createBenchKiosk() {
  const signatures = createWebSignatures();
  const storage = createStorage({ chance: browserChance, digest: webDigest, signatures, indexedDB, IDBKeyRange });
  return {
    ...storage,
    signatures,
    province: createHttpProvince({
      base: '',
      deviceId: async () => (await storage.settings.get()).deviceId,
      clock: browserClock,
      digest: webDigest,
      fetch: (...request) => fetch(...request),
    }),
    sealer: plainSealer,
    digest: webDigest,
    clock: browserClock,
    chance: browserChance,
    lock: createWebLockSender(navigator.locks),
    connection: browserConnection,
    announcer: createWindowAnnouncer(),
    appVersion: 'bench',
  };
}
