import type { Clock } from '../ports.ts';

/** Legal time: the server keeps it with NTP. */
export const systemClock: Clock = { now: () => Date.now() };
