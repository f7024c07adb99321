/**
 * A kiosk's disk under fake-indexeddb, with what a power cut really does: transactions that were committed with relaxed durability
 * since the last strict one are gone, and so is whatever was in flight. A strict commit flushes everything before it, as the log of
 * LevelDB and SQLite does. kill -9 alone loses only what was in flight.
 */
import { forceCloseDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';

/** The private members of fake-indexeddb's transactions that undo them. */
interface UndoableTransaction extends Omit<IDBTransaction, 'error'> {
  error: DOMException | null;
  _rollbackLog: (() => void)[];
  _state: string;
}

/** The private members of its factory that hold what lies on the disk. */
interface RawFactory {
  _databases: Map<string, { rawObjectStores: Map<string, { records: { values(): Iterable<{ value: unknown }> } }> }>;
}

/**
 * `begun`: a transaction that writes has begun. `committed`: its rows are down, and the program has not heard of it yet. `refused`: the
 * disk was full.
 */
export type DiskMoment = 'begun' | 'committed' | 'refused';

export interface SimulatedDisk {
  /** A factory for one run of the program; it stops working when that run is killed. */
  boot(): IDBFactory;
  /** One run, or all of them. */
  kill(run?: IDBFactory): void;
  /** While it is full, whatever was written is taken back when it should be committed. */
  fill(full: boolean): void;
  powerCut(): void;
  /** Transactions that wrote, so far. */
  commits(): number;
  /** Called at each moment of every transaction that writes. */
  onMoment(listen: ((moment: DiskMoment) => void) | undefined): void;
  /** What lies in a table of a database, as stored: not a copy. Only while nothing writes. */
  rows<T>(database: string, table: string): T[];
}

interface Run {
  alive: boolean;
  open: Set<IDBDatabase>;
  inFlight: Set<UndoableTransaction>;
}

export function createSimulatedDisk(): SimulatedDisk {
  const factory = new FakeFactory();
  /** Undo logs of commits that no strict commit has flushed yet, oldest first. */
  let volatile: (() => void)[][] = [];
  let commits = 0;
  let isFull = false;
  let listener: ((moment: DiskMoment) => void) | undefined;
  const runs = new Map<IDBFactory, Run>();

  function watch(database: IDBDatabase, own: Run): void {
    own.open.add(database);
    const begin = database.transaction.bind(database);
    database.transaction = (names, mode, options) => {
      if (!own.alive) throw new DOMException('the program was killed', 'AbortError');
      const transaction = begin(names, mode, options) as UndoableTransaction;
      if (mode !== 'readwrite') return transaction;
      own.inFlight.add(transaction);
      transaction.addEventListener('abort', () => own.inFlight.delete(transaction));
      transaction.addEventListener('complete', () => {
        own.inFlight.delete(transaction);
        commits += 1;
        if (options?.durability === 'strict') volatile = [];
        else volatile.push(transaction._rollbackLog);
        listener?.('committed');
      });
      const dispatch = transaction.dispatchEvent.bind(transaction);
      transaction.dispatchEvent = (event) => dispatch(isFull && event.type === 'complete' ? refuse(transaction, event) : event);
      listener?.('begun');
      return transaction;
    };
  }

  /** Too late for an error of a request: only the transaction as a whole hears that there is no space. */
  function refuse(transaction: UndoableTransaction, complete: Event): Event {
    for (const undo of transaction._rollbackLog.toReversed()) undo();
    transaction.error = new DOMException('no space', 'QuotaExceededError');
    listener?.('refused');
    return Object.assign(complete, { type: 'abort' });
  }

  function kill(run?: IDBFactory): void {
    for (const [killed, own] of runs) {
      if (run && run !== killed) continue;
      runs.delete(killed);
      own.alive = false;
      for (const transaction of own.inFlight) {
        if (transaction._state !== 'finished' && transaction._state !== 'committing') transaction.abort();
      }
      for (const database of own.open) {
        forceCloseDatabase(database as unknown as Parameters<typeof forceCloseDatabase>[0]);
      }
    }
  }

  return {
    boot() {
      const own: Run = { alive: true, open: new Set(), inFlight: new Set() };
      const run = new Proxy(factory, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (name !== 'open') return typeof member === 'function' ? member.bind(target) : member;
          return (...args: Parameters<IDBFactory['open']>) => {
            if (!own.alive) throw new DOMException('the program was killed', 'AbortError');
            const request = target.open(...args);
            // Registered first, so that the caller's own handlers already find the watched transaction method.
            request.addEventListener('success', () => watch(request.result, own));
            return request;
          };
        },
      });
      runs.set(run, own);
      return run;
    },
    kill,
    fill(full) {
      isFull = full;
    },
    powerCut() {
      kill();
      for (const log of volatile.toReversed()) for (const undo of log.toReversed()) undo();
      volatile = [];
    },
    commits: () => commits,
    onMoment(listen) {
      listener = listen;
    },
    rows<T>(database: string, table: string) {
      const stores = (factory as unknown as RawFactory)._databases.get(database)?.rawObjectStores;
      return [...(stores?.get(table)?.records.values() ?? [])].map(({ value }) => value as T);
    },
  };
}
