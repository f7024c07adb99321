/**
 * Half an hour of each afternoon in which everything happens that tells a careless program from a careful one: a lost reply, three that
 * are not the province's, a power cut between two writes, statuses while a clock steps back, a crash with a page half written, nine days
 * and two years that never passed.
 */
import type { Mishap } from '../mishaps.ts';
import { DAY, HOUR, MINUTE, type KioskEvent, type Plan, type ProvinceEvent, type Scheduled, type Step } from '../schedule.ts';

export function hardDays({ kiosks, days }: Plan): Scheduled[] {
  const each = <T>(count: number, make: (n: number) => T[]): T[] => Array.from({ length: count }, (_, n) => make(n)).flat();
  return each(days, (day) => {
    const begins = day * DAY + 12 * HOUR;
    return [
      ...province.map(({ at, ...event }) => ({ at: begins + at, province: event })),
      ...each(kiosks, (kiosk) => desk(`afternoon ${day} ${kiosk}`).map(({ at, event }) => ({ at: begins + at, kiosk, event }))),
    ];
  });
}

/** The dossiers that were received last are spoken of; before the last word the province's clock is set back. */
const province: ({ at: number } & ProvinceEvent)[] = [
  { at: 8 * MINUTE, do: 'progress', pick: 0.9999, status: 2, note: false },
  { at: 11.3 * MINUTE, do: 'progress', pick: 0.9999, status: 9, note: false },
  { at: 26.5 * MINUTE, do: 'progress', pick: 0.9999, status: 4, note: false },
  { at: 28 * MINUTE, do: 'clockStep', ms: -5 * MINUTE },
  { at: 28.1 * MINUTE, do: 'progress', pick: 0.9999, status: 5, note: true },
  { at: 35 * MINUTE, do: 'clockStep', ms: 5 * MINUTE },
];

/** What the first dossier of the afternoon meets, one after the other, until it is through. */
const mishaps: Mishap[] = ['lostReply', 'captivePortal', 'unauthorised', 'falseProvince'];

function desk(name: string): { at: number; event: KioskEvent }[] {
  const at = (minutes: number, event: KioskEvent) => ({ at: minutes * MINUTE, event });
  const person = (from: number, who: string, steps: Step[]) =>
    steps.map((step, n) => at(from + n / 10, { do: 'step', visit: `${name} ${who}`, window: 0, step }));
  const arrive = (from: number, who: string) =>
    person(from, who, [
      { do: 'start', offer: 0 },
      { do: 'type', words: `Lời khai ${name} ${who}` },
    ]);
  const submit = (from: number, who: string) => person(from, who, [{ do: 'submit', how: 'once' }]);
  const attach = (who: string): Step => ({ do: 'attach', paperId: 'front', file: { key: `${name} ${who}`, size: 30_000 } });
  return [
    at(0, { do: 'open', windows: 2, weather: 0, hint: true }),
    at(0.1, { do: 'clockRepair' }),
    ...arrive(1, 'A'),
    ...person(1.5, 'A', [{ do: 'typeInBothWindows', words: `Hai nơi ${name}` }]),
    ...mishaps.map((mishap) => at(1.9, { do: 'mishap', mishap })),
    ...submit(2, 'A'),
    ...arrive(3, 'B'),
    at(4, { do: 'crashAt', point: { crash: 'powerCut', place: 'committed', count: 1 } }),
    ...person(4.001, 'B', [attach('B')]),
    at(6, { do: 'bootIfOff', windows: 2 }),
    ...submit(6.5, 'B'),
    at(11.4, { do: 'crashAt', point: { crash: 'kill', place: 'committed', count: 1 } }),
    at(13, { do: 'bootIfOff', windows: 1 }),
    ...arrive(14, 'C'),
    ...person(14.3, 'C', [attach('C')]),
    at(14.5, { do: 'weather', trouble: 1 }),
    ...submit(15, 'C'),
    at(16, { do: 'clockJump', ms: 9 * DAY }),
    at(17, { do: 'weather', trouble: 0 }),
    ...arrive(19, 'D'),
    at(20, { do: 'clockJump', ms: 2 * 365 * DAY }),
    at(20.1, { do: 'weather', trouble: 0.9 }),
    ...submit(20.5, 'D'),
    at(24, { do: 'clockRepair' }),
    at(25, { do: 'weather', trouble: 0 }),
    at(29, { do: 'weather', trouble: 0.5 }),
    ...arrive(30, 'E'),
    ...submit(31, 'E'),
    at(34, { do: 'close', how: 'asleep' }),
  ];
}
