import { ok, type Outcome } from '../../domain/basics/outcome.ts';
import type { Clock } from '../ports/time.ts';
import type { StorageFault } from '../ports/storage.ts';

export interface SaveState {
  state: 'saved' | 'saving' | 'failed';
  fault?: StorageFault;
}

export interface Autosave {
  /** Something was typed: it is written soon, and the state says `saving` until it is on the disk (I1). */
  changed(): void;
  /** Writes what is not written yet; ok means that all of it is durable. */
  flush(): Promise<Outcome<void, StorageFault>>;
  /** Runs after every write begun before and before any begun later: revisions never cross. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** What is on the screen is what is on the disk, by another way than a write from here. */
  settle(): void;
  /** No more writes by itself. */
  stop(): void;
}

export interface AutosaveOptions {
  clock: Clock;
  /** Writes what there is at this moment. */
  save(): Promise<Outcome<unknown, StorageFault>>;
  show(state: SaveState): void;
}

/** A pause in typing; and the longest that anything waits while nobody pauses. In ms. */
const PAUSE = 250;
const LONGEST_WAIT = 1_000;
/** After a failure, growing; a full disk may be emptied, a hung one come back. */
const RETRY_FIRST = 2_000;
const RETRY_LONGEST = 30_000;

/** These do not go away by trying again: a person must choose, or load the newer app. */
const isFinal = (fault: StorageFault): boolean => fault === 'conflict' || fault === 'newerSchema';

export function createAutosave({ clock, save, show }: AutosaveOptions): Autosave {
  let typed = 0;
  let written = 0;
  let failures = 0;
  let stopped = false;
  let unwrittenSince = 0;
  let timer = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();

  function schedule(ms: number): void {
    timer.abort();
    const mine = (timer = new AbortController());
    void clock.wait(ms, mine.signal).then(() => {
      if (!mine.signal.aborted && !stopped) void write();
    });
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  }

  const write = (): Promise<Outcome<void, StorageFault>> =>
    inTurn(async () => {
      if (written === typed) return ok(undefined);
      const writing = typed;
      const saved = await save();
      if (saved.ok) {
        failures = 0;
        written = writing;
        if (typed === writing) show({ state: 'saved' });
        else unwrittenSince = clock.elapsed();
        return ok(undefined);
      }
      failures += 1;
      show({ state: 'failed', fault: saved.error });
      if (!isFinal(saved.error)) schedule(Math.min(RETRY_LONGEST, RETRY_FIRST * 2 ** (failures - 1)));
      return saved;
    });

  return {
    changed() {
      if (stopped) return;
      if (typed === written) unwrittenSince = clock.elapsed();
      typed += 1;
      if (failures === 0) show({ state: 'saving' });
      schedule(Math.max(0, Math.min(PAUSE, unwrittenSince + LONGEST_WAIT - clock.elapsed())));
    },
    async flush() {
      timer.abort();
      for (;;) {
        const outcome = await write();
        if (!outcome.ok || written === typed) return outcome;
      }
    },
    inTurn,
    settle() {
      timer.abort();
      failures = 0;
      written = typed;
      show({ state: 'saved' });
    },
    stop() {
      stopped = true;
      timer.abort();
    },
  };
}
