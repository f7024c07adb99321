import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';
import { createWebSignatures } from '../../src/kiosk/platform/webSignatures.ts';
import { createStorage, type Storage, type StorageNeeds } from '../../src/kiosk/storage/createStorage.ts';
import { createSeededChance } from './seededChance.ts';

let made = 0;

/** The real stores on a disk of their own; a second window or a restart gives the same `indexedDB` again. */
export function createTestStorage(needs: Partial<StorageNeeds> = {}): Storage & { indexedDB: IDBFactory } {
  const indexedDB = needs.indexedDB ?? new IDBFactory();
  const storage = createStorage({
    chance: createSeededChance((made += 1)),
    digest: webDigest,
    signatures: createWebSignatures(),
    IDBKeyRange,
    timeLimitMs: 5_000,
    ...needs,
    indexedDB,
  });
  return { ...storage, indexedDB };
}
