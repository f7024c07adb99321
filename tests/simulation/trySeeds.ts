import { expect, it } from 'vitest';
import { endsOfMachine, endsOfProvince, happenings, type Happening } from './happenings.ts';
import { mishaps } from './mishaps.ts';
import type { Plan } from './schedule.ts';
import { runWorld, type WorldReport } from './world.ts';

/** A run waits for nothing but the processor: this is what it needs on a machine that is busy with other things besides. */
export const TIME_LIMIT = 300_000;

/**
 * One test for each seed, and one that asks whether they really saw trouble: a simulation must not grow calm unnoticed. The environment's
 * SEEDS asks for so many fresh seeds instead of the given ones, each also with all desks at work together; SEED, for that one alone.
 */
export function trySeeds(given: readonly number[], plan: Plan): void {
  const { SEED, SEEDS } = process.env;
  const first = Date.now() % 1_000_000_000;
  const fresh = Array.from({ length: Number(SEEDS ?? 0) }, (_, n) => first + n);
  const seeds = SEED !== undefined ? [Number(SEED)] : SEEDS !== undefined ? fresh : given;
  const orders = SEEDS === undefined ? [false] : [false, true];
  const trials = seeds.flatMap((seed) =>
    orders.map((together) => ({ seed, how: together ? 'together' : 'in turn', together })),
  );
  const reports: WorldReport[] = [];

  it.each(trials)(
    'nothing is lost and nothing delivered twice (seed $seed, desks at work $how)',
    async ({ seed, together }) => {
      const report = await runWorld({ ...plan, seed, together });
      reports.push(report);
      expect(report.complaints).toEqual([]);
      expect(report.saved).toBeGreaterThan(report.deviceDays);
    },
    TIME_LIMIT,
  );

  it.runIf(seeds.length > 1)('and everything happened that can happen', () => {
    console.info(summaryOf(reports));
    const never = happenings.filter((what) => reports.every(({ times }) => times(what) === 0));
    expect(never).toEqual([]);
  });
}

function summaryOf(reports: readonly WorldReport[]): string {
  const sum = (of: (report: WorldReport) => number) => reports.reduce((total, report) => total + of(report), 0);
  const count = (some: readonly Happening[]) => sum(({ times }) => some.reduce((total, what) => total + times(what), 0));
  return [
    `${sum(({ deviceDays }) => deviceDays)} days of a device`,
    `${sum(({ saved }) => saved)} dossiers`,
    `${sum(({ requests }) => requests)} requests, ${count(mishaps)} with a mishap`,
    `${count(endsOfMachine)} ends of a machine, ${count(endsOfProvince)} of the province`,
  ].join(' · ');
}
