import { Dexie, type Transaction } from 'dexie';
import { declareSchema, SCHEMA_VERSION, type TableName, type Tables } from './schema.ts';
import { faultOf, isConnectionLost, StorageFailure } from './storageFailure.ts';
import { withTimeLimit } from './withTimeLimit.ts';

export interface DatabaseOptions {
  name: string;
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
  /** After so many ms a transaction is given up: on a machine whose disk was full, the next one may hang for ever. */
  timeLimitMs: number;
}

/** `superseded`: another window runs a newer app, or the site's data was cleared; this window must be loaded again. */
export type DatabaseCondition = 'working' | 'superseded' | 'newerSchema';

export interface KioskDatabase {
  read<T>(tables: TableName[], work: (tables: Tables) => PromiseLike<T>): Promise<T>;
  /** Resolves when the transaction is complete and flushed (I1); rejects with a `StorageFailure`, and then nothing of it was written. */
  write<T>(tables: TableName[], work: (tables: Tables) => PromiseLike<T>): Promise<T>;
  condition(): DatabaseCondition;
  onCondition(listen: (condition: DatabaseCondition) => void): () => void;
  /** Runs before the database is handed to a newer version: the last moment to save. At most two seconds. */
  onLeaving(flush: () => Promise<unknown>): () => void;
  close(): void;
}

const LEAVING_MS = 2_000;

/** On localhost Dexie takes everybody for a developer: it keeps a stack for each operation, and prints what went wrong with which row. */
Dexie.debug = false;

export function openKioskDatabase(options: DatabaseOptions): KioskDatabase {
  const conditionListeners = new Set<(condition: DatabaseCondition) => void>();
  const leavingListeners = new Set<() => Promise<unknown>>();
  let condition: DatabaseCondition = 'working';
  let connecting: Promise<Dexie> | undefined;
  let current: Dexie | undefined;

  function become(next: DatabaseCondition): void {
    condition = next;
    for (const listen of conditionListeners) listen(next);
  }

  function disconnect(): void {
    current?.close();
    current = connecting = undefined;
  }

  async function leave(): Promise<void> {
    const flushes = [...leavingListeners].map((flush) => flush());
    await withTimeLimit(Promise.allSettled(flushes), LEAVING_MS, () => {}).catch(() => {});
    disconnect();
    become('superseded');
  }

  async function connect(): Promise<Dexie> {
    const { name, indexedDB, IDBKeyRange } = options;
    // Dexie answers a version that is too high by opening it all the same and patching it; so it is asked for beforehand.
    const existing = await indexedDB.databases?.();
    if ((existing?.find((database) => database.name === name)?.version ?? 0) > SCHEMA_VERSION * 10) {
      become('newerSchema');
      throw new StorageFailure('newerSchema');
    }
    const dexie = new Dexie(name, {
      indexedDB,
      IDBKeyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
    });
    declareSchema(dexie);
    dexie.on('versionchange', () => {
      void leave();
      return false; // Dexie's own handler would close at once, before the last save.
    });
    current = dexie;
    await dexie.open();
    return dexie;
  }

  function connection(): Promise<Dexie> {
    if (condition !== 'working')
      return Promise.reject(new StorageFailure(condition === 'newerSchema' ? 'newerSchema' : 'unavailable'));
    if (connecting) return connecting;
    const opened = withTimeLimit(connect(), options.timeLimitMs, disconnect);
    opened.catch(() => {
      if (connecting === opened) connecting = undefined;
    });
    return (connecting = opened);
  }

  async function run<T>(mode: 'r' | 'rw', tables: TableName[], work: (tables: Tables) => PromiseLike<T>): Promise<T> {
    const dexie = await connection();
    let transaction: Transaction | undefined;
    const done = dexie.transaction(mode, tables, (begun) => {
      transaction = begun;
      return work(dexie as unknown as Tables);
    });
    return withTimeLimit(Promise.resolve(done), options.timeLimitMs, () => {
      transaction?.abort();
      if (current === dexie) disconnect();
    });
  }

  async function runOrFail<T>(mode: 'r' | 'rw', tables: TableName[], work: (tables: Tables) => PromiseLike<T>): Promise<T> {
    try {
      return await run(mode, tables, work).catch((error: unknown) => {
        if (!isConnectionLost(error) || condition !== 'working') throw error;
        disconnect();
        return run(mode, tables, work);
      });
    } catch (error) {
      throw error instanceof StorageFailure ? error : new StorageFailure(faultOf(error), error);
    }
  }

  return {
    read: (tables, work) => runOrFail('r', tables, work),
    write: (tables, work) => runOrFail('rw', tables, work),
    condition: () => condition,
    onCondition(listen) {
      conditionListeners.add(listen);
      return () => conditionListeners.delete(listen);
    },
    onLeaving(flush) {
      leavingListeners.add(flush);
      return () => leavingListeners.delete(flush);
    },
    close: disconnect,
  };
}
