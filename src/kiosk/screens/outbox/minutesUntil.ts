/** The sender never waits longer; a later time comes from a clock that jumped, and counts as now. */
const longestWaitMs = 30 * 60_000;

/** Whole minutes until the next try, 0 for at once. Both times in milliseconds by this machine's clock. */
export function minutesUntil(nextTryAt: number | undefined, now: number): number {
  const wait = (nextTryAt ?? now) - now;
  return wait <= 0 || wait > longestWaitMs ? 0 : Math.ceil(wait / 60_000);
}
