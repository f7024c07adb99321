/** What can happen to somebody in the simulation, so that a run can be asked whether it really saw all of it. */
import { mishaps } from './mishaps.ts';

export const crashes = ['kill', 'powerCut'] as const;
export type Crash = (typeof crashes)[number];

/** Where a machine dies: at rest, in the midst of a transaction, right after one, before a request leaves, before its answer is heard. */
export const crashPlaces = ['atRest', 'begun', 'committed', 'leaving', 'answered'] as const;
export type CrashPlace = (typeof crashPlaces)[number];

/**
 * Where the province's process dies: with its transaction open while a receipt is signed; after a file is complete on the disk and before
 * the database hears of it; after all is committed and before the answer leaves.
 */
export const deathBeds = ['signing', 'fileComplete', 'answering'] as const;
export type DeathBed = (typeof deathBeds)[number];

export const endsOfMachine = crashes.flatMap((crash) => crashPlaces.map((place) => `${crash} ${place}` as const));
export const endsOfProvince = deathBeds.map((place) => `province dies ${place}` as const);

export const happenings = [
  ...mishaps,
  ...endsOfMachine,
  ...endsOfProvince,
  'window killed',
  'write refused by a full disk',
  'clock jump',
  'woken from sleep',
  'province restarted',
  'province clock stepped',
  'catalog published',
  'status reported',
  'rush hour',
] as const;

export type Happening = (typeof happenings)[number];

export interface Tally {
  count(what: Happening): void;
  times(what: Happening): number;
}

export function createTally(): Tally {
  const counts = new Map<Happening, number>();
  const times = (what: Happening) => counts.get(what) ?? 0;
  return { times, count: (what) => void counts.set(what, times(what) + 1) };
}
