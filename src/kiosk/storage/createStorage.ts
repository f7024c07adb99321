import type { CatalogStore, Drafts, Outbox, SettingsStore } from '../ports/storage.ts';
import type { Chance } from '../ports/time.ts';
import type { Digest, Signatures } from '../ports/sealing.ts';
import { createCatalogStore } from './createCatalogStore.ts';
import { createDrafts } from './createDrafts.ts';
import { createOutbox } from './createOutbox.ts';
import { createSettingsStore } from './createSettingsStore.ts';
import { openKioskDatabase, type DatabaseOptions, type KioskDatabase } from './kioskDatabase.ts';
import { bytesToHex } from '../../domain/basics/bytesToHex.ts';

export interface Storage extends Pick<KioskDatabase, 'condition' | 'onCondition' | 'onLeaving' | 'close'> {
  settings: SettingsStore;
  drafts: Drafts;
  outbox: Outbox;
  catalog: CatalogStore;
}

export interface StorageNeeds {
  chance: Pick<Chance, 'bytes'>;
  digest: Digest;
  signatures: Signatures;
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
  name?: string;
  timeLimitMs?: number;
}

/** A slow disk flushes 60 MB in this time; what takes longer hangs. */
const TIME_LIMIT_MS = 20_000;

/** All stores of one machine over one database. Tests give each kiosk a factory of its own. */
export function createStorage(needs: StorageNeeds): Storage {
  const { chance, digest, signatures, indexedDB, IDBKeyRange, name = 'cuaban', timeLimitMs = TIME_LIMIT_MS } = needs;
  const options: DatabaseOptions = { name, indexedDB, IDBKeyRange, timeLimitMs };
  const database = openKioskDatabase(options);
  return {
    settings: createSettingsStore(database, chance),
    drafts: createDrafts(database, bytesToHex(chance.bytes(16))),
    outbox: createOutbox(database),
    catalog: createCatalogStore(database, { digest, signatures }),
    condition: database.condition,
    onCondition: database.onCondition,
    onLeaving: database.onLeaving,
    close: database.close,
  };
}
