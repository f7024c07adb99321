import type { Clock } from '../ports/time.ts';

/** Legal time: the server keeps it with NTP. */
export const systemClock: Clock = { now: () => Date.now() };
