/** Full jitter between a second and a bound that doubles from 5 s to 30 min, for ever (docs/sync.md S6). */
const FIRST = 5_000;
const FLOOR = 1_000;
export const LONGEST_DELAY = 30 * 60_000;

/** Milliseconds to wait after `failures` failures in a row (≥ 1). `fraction` is chance in [0, 1). */
export function retryDelay(failures: number, fraction: number): number {
  const bound = Math.min(LONGEST_DELAY, FIRST * 2 ** Math.min(failures - 1, 20));
  return Math.round(FLOOR + fraction * (bound - FLOOR));
}

/** A time further away than any delay that we set was written before the clock jumped: it counts as come (S7). */
export const hasCome = (at: number | undefined, now: number): boolean =>
  at === undefined || at <= now || at - now > LONGEST_DELAY;
