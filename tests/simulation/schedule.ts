/** Everything that will happen, drawn from one seed before anything happens: what fails can be run again, word by word. */
import type { Chance } from '../../src/kiosk/ports/time.ts';
import { crashes, deathBeds, type Crash, type DeathBed } from './happenings.ts';
import type { Mishap } from './mishaps.ts';
import type { CrashPoint } from './simulatedKiosk.ts';
import { offers, paperIds } from './smallCatalog.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type Step =
  | { do: 'start'; offer: number }
  | { do: 'type' | 'typeInBothWindows'; words: string }
  | { do: 'attach'; paperId: string; file: { key: string; size: number } }
  | { do: 'detach' | 'discard' }
  | { do: 'submit'; how: 'once' | 'twice' | 'bothWindows' | 'oneAfterTheOther' | 'whileSending' };

export type KioskEvent =
  /** One person's step; `visit` tells whose. */
  | { do: 'step'; visit: string; step: Step; window: number }
  | { do: 'open'; windows: number; weather: number; hint: boolean }
  | { do: 'close'; how: 'off' | 'asleep' | 'on' }
  | { do: 'bootIfOff'; windows: number }
  | { do: 'weather'; trouble: number }
  /** For the next batch of envelopes. */
  | { do: 'mishap'; mishap: Mishap }
  | { do: 'clockJump'; ms: number }
  | { do: 'clockRepair' }
  | { do: 'crash'; crash: Crash }
  | { do: 'crashAt'; point: CrashPoint }
  | { do: 'diskFull'; full: boolean }
  | { do: 'killWindow' | 'sendNow' };

export type ProvinceEvent =
  | { do: 'progress'; pick: number; status: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10; note: boolean }
  | { do: 'restart' }
  | { do: 'dieAt'; place: DeathBed }
  | { do: 'publish' }
  | { do: 'clockStep'; ms: number }
  /** Every machine that is on hears at once that the line is back. */
  | { do: 'rushHour' };

export type Scheduled = { at: number } & ({ kiosk: number; event: KioskEvent } | { province: ProvinceEvent });

export interface Plan {
  kiosks: number;
  days: number;
}

export function drawSchedule({ kiosks, days }: Plan, chanceOf: (key: string) => Chance): Scheduled[] {
  const all: Scheduled[] = [];
  for (let kiosk = 0; kiosk < kiosks; kiosk++) {
    const chance = chanceOf(`schedule ${kiosk}`);
    const draw = createDraw(chance);
    const outageFrom = draw.happens(0.25) ? draw.below(days) : Infinity;
    for (let day = 0; day < days; day++) {
      // A line that is gone for good: eight days are a landslide on the road.
      const outage = day >= outageFrom && day < outageFrom + 8;
      const sessions = [0.5 * HOUR, 6.5 * HOUR].filter(() => draw.happens(0.8));
      for (const begins of sessions) {
        const name = `${kiosk}.${day}.${begins / HOUR}`;
        const events = drawSession(name, draw, outage);
        all.push(...events.map(({ at, event }) => ({ at: day * DAY + begins + at, kiosk, event })));
      }
    }
  }
  return [...all, ...drawProvince(days, createDraw(chanceOf('schedule province')))].toSorted((a, b) => a.at - b.at);
}

type Draw = ReturnType<typeof createDraw>;

function createDraw({ fraction }: Pick<Chance, 'fraction'>) {
  const below = (bound: number) => Math.floor(fraction() * bound);
  return {
    fraction,
    below,
    between: (low: number, high: number) => low + fraction() * (high - low),
    happens: (probability: number) => fraction() < probability,
    oneOf: <T>(choices: readonly T[]): T => choices[below(choices.length)]!,
  };
}

function drawWeather(draw: Draw, outage: boolean): number {
  if (outage) return 1;
  return draw.oneOf([0.02, 0.1, 0.35, 0.5, 0.7, 1]);
}

/** Some minutes at the desk: opened, a few people, whatever goes wrong, closed. */
function drawSession(name: string, draw: Draw, outage: boolean): { at: number; event: KioskEvent }[] {
  const length = draw.between(6, 10) * MINUTE;
  const windows = draw.happens(0.4) ? 2 : 1;
  const weather = drawWeather(draw, outage);
  const events: { at: number; event: KioskEvent }[] = [
    { at: 0, event: { do: 'open', windows, weather, hint: draw.happens(0.5) } },
  ];
  const anytime = () => draw.between(0.5 * MINUTE, length - MINUTE);
  for (let visit = draw.below(5); visit > 0; visit--) events.push(...drawVisit(`${name}.${visit}`, draw, length));
  const maybe = (probability: number, event: () => KioskEvent) => {
    if (draw.happens(probability)) events.push({ at: anytime(), event: event() });
  };
  maybe(0.3, () => ({ do: 'weather', trouble: drawWeather(draw, outage) }));
  maybe(0.06, () => ({ do: 'clockJump', ms: drawJump(draw) }));
  maybe(0.06, () => ({ do: 'clockRepair' }));
  maybe(0.06, () => ({ do: 'crash', crash: draw.oneOf(['kill', 'powerCut']) }));
  for (let crash = 0; crash < 2; crash++) maybe(0.25, () => ({ do: 'crashAt', point: drawCrashPoint(draw) }));
  if (draw.happens(0.06)) {
    const at = anytime();
    events.push({ at, event: { do: 'diskFull', full: true } });
    events.push({ at: at + draw.between(MINUTE, 5 * MINUTE), event: { do: 'diskFull', full: false } });
  }
  maybe(0.3, () => ({ do: 'killWindow' }));
  maybe(0.2, () => ({ do: 'sendNow' }));
  for (let at = 2 * MINUTE; at < length; at += 2 * MINUTE) events.push({ at, event: { do: 'bootIfOff', windows } });
  events.push({
    at: length,
    event: { do: 'close', how: weather === 1 ? draw.oneOf(['off', 'off', 'on']) : draw.oneOf(['off', 'asleep']) },
  });
  return events;
}

/** Minutes or years, forwards and backwards; the worst is the flat battery that starts again with the millennium. */
function drawJump(draw: Draw): number {
  const year = 365 * DAY;
  return draw.oneOf([3 * MINUTE, -3 * MINUTE, 9 * DAY, -9 * DAY, 2 * year, -2 * year, 5 * year, -26 * year]);
}

function drawCrashPoint(draw: Draw): CrashPoint {
  return {
    crash: draw.oneOf(crashes),
    place: draw.oneOf(['begun', 'begun', 'committed', 'leaving', 'answered']),
    count: 1 + draw.below(12),
  };
}

function drawVisit(visit: string, draw: Draw, length: number): { at: number; event: KioskEvent }[] {
  const steps: Step[] = [{ do: 'start', offer: draw.below(offers.length) }];
  for (let edit = 1 + draw.below(3); edit > 0; edit--)
    steps.push({
      do: draw.happens(0.1) ? 'typeInBothWindows' : 'type',
      words: `Lời khai ${visit} lần ${edit}`,
    });
  for (let papers = draw.below(4); papers > 0; papers--) {
    // Some photographs are the same everywhere: a leaflet, a blank form.
    const key = draw.happens(0.12) ? `leaflet ${draw.below(3)}` : `${visit} ${papers}`;
    const size = draw.happens(0.02) ? 1_200_000 : Math.round(draw.between(200, 60_000));
    steps.push({ do: 'attach', paperId: draw.oneOf(paperIds), file: { key, size } });
  }
  if (draw.happens(0.1)) steps.push({ do: 'detach' });
  if (draw.happens(0.06)) steps.push({ do: 'discard' });
  // Some leave it as a draft and come back with more papers another day.
  else if (draw.happens(0.88)) {
    steps.push({
      do: 'submit',
      how: draw.oneOf(['once', 'once', 'once', 'twice', 'bothWindows', 'oneAfterTheOther', 'whileSending']),
    });
  }
  const pace = Math.min(2 * MINUTE, (length - 2 * MINUTE) / steps.length);
  const begins = draw.between(MINUTE, Math.max(MINUTE, length - pace * steps.length - MINUTE));
  return steps.map((step, n) => ({
    at: begins + n * pace + draw.between(0, 20_000),
    event: { do: 'step', visit, step, window: draw.below(2) },
  }));
}

function drawProvince(days: number, draw: Draw): Scheduled[] {
  const events: Scheduled[] = [];
  for (let day = 0; day < days; day++) {
    const anytime = () => day * DAY + draw.between(0, 9 * HOUR);
    const add = (times: number, event: () => ProvinceEvent) => {
      for (let n = 0; n < times; n++) events.push({ at: anytime(), province: event() });
    };
    add(4 + draw.below(6), () => ({
      do: 'progress',
      pick: draw.fraction(),
      status: draw.oneOf([2, 3, 4, 5, 6, 7, 8, 9, 10]),
      note: draw.happens(0.3),
    }));
    add(1 + draw.below(4), () => ({ do: 'dieAt', place: draw.oneOf(deathBeds) }));
    if (draw.happens(0.3)) add(1, () => ({ do: 'restart' }));
    if (draw.happens(0.25)) add(1, () => ({ do: 'publish' }));
    // NTP steps a server's clock by minutes at the most.
    if (draw.happens(0.5)) add(1, () => ({ do: 'clockStep', ms: draw.between(-5, 5) * MINUTE }));
    add(draw.below(3), () => ({ do: 'rushHour' }));
  }
  return events;
}
