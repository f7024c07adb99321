import type { Announcer, DraftingLock, StoredTopic } from '../../src/kiosk/ports/windows.ts';
import type { PaperImages } from '../../src/kiosk/ports/devices.ts';
import type { Province } from '../../src/kiosk/ports/province.ts';
import { plainSealer } from '../../src/kiosk/platform/plainSealer.ts';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';
import { createProcedureSearch } from '../../src/kiosk/search/procedureSearch.ts';
import { createApp, type AppPorts } from '../../src/kiosk/state/createApp.ts';
import { aBirthForm, aBirthProcedure } from './aBirthForm.ts';
import { aCatalogDelta, type Contents } from './aCatalogDelta.ts';
import { silentDevices } from './silentDevices.ts';
import { createSeededChance } from './seededChance.ts';
import { createTestClock } from './testClock.ts';
import { createTestProvinceKey } from './testProvinceKey.ts';
import { createTestStorage } from './testStorage.ts';

export const COMMUNE = '14923';

export const deskCatalog: Contents = {
  'procedure/1.001193': aBirthProcedure,
  'form/birthRegistration@1': aBirthForm,
  'list/provinces': { id: 'provinces', dataOn: '2026-07-25', items: [{ code: '38', name: 'tỉnh Thanh Hóa' }] },
  'list/communes': { id: 'communes', dataOn: '2026-07-25', items: [{ code: COMMUNE, name: 'xã Bá Thước', parent: '38' }] },
  calendar: {
    week: { mon: hours(), tue: hours(), wed: hours(), thu: hours(), fri: hours() },
    daysOff: ['2026-11-24'],
    makeUpDays: [],
    coversThrough: '2026-12-31',
  },
};

function hours() {
  return [
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ];
}

function createMemoryAnnouncer(): Announcer & { announced: StoredTopic[] } {
  const listeners = new Set<(topic: StoredTopic) => void>();
  const announced: StoredTopic[] = [];
  return {
    announced,
    announce(topic) {
      announced.push(topic);
      queueMicrotask(() => listeners.forEach((listen) => listen(topic)));
    },
    onAnnounced(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Keeps what it is given, as if it were fit already. */
export const plainImages: PaperImages = {
  async prepare(file, name) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, value: { bytes, mediaType: 'image/jpeg', name, pages: 1 } };
  },
  async join(pages, name) {
    const bytes = new Uint8Array(await new Blob([...pages]).arrayBuffer());
    return { ok: true, value: { bytes, mediaType: 'application/pdf', name, pages: pages.length } };
  },
};

/** A province behind a mountain: every question ends in `offline`. */
export const unreachableProvince = new Proxy({} as Province, {
  get: () => () =>
    Promise.resolve({ ok: false, error: { kind: 'temporary', code: 'offline', at: '2026-11-23T02:00:00.000Z' } }),
});

const nobodyElse: DraftingLock = { hold: () => () => {}, isHeldElsewhere: () => Promise.resolve(false) };

/** A desk with a small catalog installed, on real storage; `change` puts other doubles in place. */
export async function createTestDesk(change: Partial<AppPorts> & { indexedDB?: IDBFactory } = {}) {
  const { indexedDB, ...ports_ } = change;
  const signer = await createTestProvinceKey();
  const storage = createTestStorage(indexedDB ? { indexedDB } : {});
  await storage.catalog.install(await aCatalogDelta(signer, { version: 1, after: deskCatalog }), [signer.key]);
  const settings = await storage.settings.set({ communeCode: COMMUNE });
  const clock = createTestClock();
  const announcer = createMemoryAnnouncer();
  const sent = { count: 0 };
  const ports: AppPorts = {
    ...storage,
    province: unreachableProvince,
    images: plainImages,
    sealer: plainSealer,
    digest: webDigest,
    clock,
    chance: createSeededChance(7),
    announcer,
    drafting: nobodyElse,
    devices: silentDevices,
    search: createProcedureSearch((task) => task(() => true)),
    update: { isWaiting: () => false, apply: () => {} },
    appVersion: 'test',
    sendNow() {
      sent.count += 1;
      return Promise.resolve();
    },
    ...ports_,
  };
  return { ...createApp(ports, settings), ports, storage, clock, announcer, signer, sent };
}
