import type { Clock } from '../../src/kiosk/ports/time.ts';

export interface TestClock extends Clock {
  /** Lets time pass: waits come due in order, and what they wake runs before time goes on. */
  advance(ms: number): Promise<void>;
  /** Moves the machine's clock alone, as a flat battery or a person does. */
  jump(ms: number): void;
  /** Milliseconds until the next wait comes due. */
  nextWake(): number | undefined;
}

/** A clock that stands still until it is told to go on. */
export function createTestClock(start = Date.UTC(2026, 10, 23, 2)): TestClock {
  let elapsed = 0;
  let offset = start;
  const waiting = new Set<{ at: number; wake: () => void }>();

  return {
    now: () => offset + elapsed,
    elapsed: () => elapsed,
    jump: (ms) => {
      offset += ms;
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const alarm = {
          at: elapsed + ms,
          wake: () => {
            waiting.delete(alarm);
            signal?.removeEventListener('abort', alarm.wake);
            resolve();
          },
        };
        waiting.add(alarm);
        signal?.addEventListener('abort', alarm.wake);
      }),
    nextWake: () => (waiting.size > 0 ? Math.min(...[...waiting].map(({ at }) => at)) - elapsed : undefined),
    async advance(ms) {
      const until = elapsed + ms;
      for (;;) {
        await settle();
        const [next] = [...waiting].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        elapsed = Math.max(elapsed, next.at);
        next.wake();
      }
      elapsed = until;
      await settle();
    },
  };
}

/** Several turns of the event loop: fake IndexedDB answers by `setImmediate`. */
export async function settle(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}
