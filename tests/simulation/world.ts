/**
 * A province with its kiosks for some days, in one process and under one seed. Time stands still while anything works; people, mishaps
 * and machines follow the schedule. In the end the weather clears, and whatever was ever called saved must have arrived.
 */
import { createSeededChance } from '../support/seededChance.ts';
import { createLedger } from './audit/ledger.ts';
import { openProvinceLook, type ProvinceLook } from './audit/provinceLook.ts';
import type { Complaint } from './audit/complaint.ts';
import { createAuditor, type Auditor } from './auditor.ts';
import { createDeskPeople } from './deskPeople.ts';
import { createKioskDay, type KioskDay } from './kioskDay.ts';
import { createProvinceDay } from './provinceDay.ts';
import type { PlantedBug } from './plantedBug.ts';
import { drawSchedule, HOUR, MINUTE, type Plan, type Scheduled } from './schedule.ts';
import { createSimulatedKiosk, type SimulatedKiosk } from './simulatedKiosk.ts';
import { createSimulatedNetwork } from './simulatedNetwork.ts';
import { createSimulatedProvince, type SimulatedProvince } from './simulatedProvince.ts';
import { createSimulatedTime, type SimulatedTime } from './simulatedTime.ts';

export interface WorldPlan extends Plan {
  seed: number;
  plant?: PlantedBug | undefined;
  /** What happens besides what the seed says. */
  also?: readonly Scheduled[];
  /** How long the good weather at the end lasts at most: a simulated day, unless told otherwise. */
  healingHours?: number;
}

export interface WorldReport {
  complaints: Complaint[];
  /** Days that a machine stood at a desk. */
  deviceDays: number;
  saved: number;
  drafts: number;
  requests: number;
  mishaps: Map<string, number>;
  /** Of each kiosk: a hash over its requests and what became of them, in their order. The same seed tells the same stories. */
  stories: number[];
}

/** Monday 23 November 2026, seven o'clock in Vietnam. */
const STARTS_AT = Date.UTC(2026, 10, 23);
/** Alarms at one and the same moment: more is a loop that spins. */
const MOST_AT_ONCE = 2_000;

export async function runWorld({ seed, plant, also = [], healingHours = 24, ...plan }: WorldPlan): Promise<WorldReport> {
  const chanceOf = (key: string) => createSeededChance(hashText(`${seed} ${key}`));
  const time = createSimulatedTime();
  const mishaps = new Map<string, number>();
  const count = (what: string) => void mishaps.set(what, (mishaps.get(what) ?? 0) + 1);
  const provinceDay = createProvinceDay(chanceOf('progress'), count);
  const now = () => STARTS_AT + time.elapsed() + provinceDay.clockOffset();
  const province = await createSimulatedProvince({
    now,
    elapsed: time.elapsed,
    plant,
  });
  const look = await openProvinceLook(province);
  const ledger = createLedger();
  const auditor = createAuditor(ledger, look, province.keys);
  const stories = Array.from({ length: plan.kiosks }, () => 0);
  const kiosks = Array.from({ length: plan.kiosks }, (_, n) => {
    const name = `kiosk ${n}`;
    const local = (key: string) => chanceOf(`${name} ${key}`);
    const skew = Math.round((local('skew').fraction() - 0.5) * 20 * MINUTE);
    return createSimulatedKiosk({
      name,
      plant,
      crashed: (crash, point) => count(`· ${crash} ${point ?? ''}`),
      clock: time.createMachineClock(STARTS_AT + skew),
      chance: local('chance'),
      network: createSimulatedNetwork({
        server: province.serve,
        chanceOf: local,
        met(mishap, address) {
          count(mishap);
          stories[n] = hashText(`${stories[n]} ${address} ${mishap}`);
        },
        kid: province.keys[0]?.kid ?? '',
      }),
    });
  });
  const days = kiosks.map((kiosk) =>
    createKioskDay({
      kiosk,
      people: createDeskPeople(kiosk, ledger),
      auditor,
      time,
      count,
      startsAt: STARTS_AT,
      fileChance: chanceOf,
    }),
  );
  const world = { time, kiosks, auditor, province, look };
  try {
    const schedule = [...drawSchedule(plan, chanceOf), ...also].toSorted((a, b) => a.at - b.at);
    await live(world, schedule, async (next) => {
      if ('kiosk' in next) return days[next.kiosk]!.meet(next.event);
      return provinceDay.meet(next.province, { province, look, kiosks });
    });
    if (auditor.complaints.length === 0) await heal(world, days, { now, hours: healingHours });
    const promised = [...ledger.all()];
    return {
      complaints: [
        ...auditor.complaints,
        ...province.bugs.map((says): Complaint => ({ invariant: 'I9', about: 'province', says })),
      ],
      deviceDays: plan.kiosks * plan.days,
      saved: promised.filter(({ saved }) => saved).length,
      drafts: promised.length,
      requests: [...mishaps].reduce((sum, [what, times]) => (what.startsWith('·') ? sum : sum + times), 0),
      mishaps,
      stories,
    };
  } finally {
    for (const kiosk of kiosks) kiosk.crash('kill');
    await look.close();
    await province.close();
  }
}

interface World {
  time: SimulatedTime;
  kiosks: readonly SimulatedKiosk[];
  auditor: Auditor;
  province: SimulatedProvince;
  look: ProvinceLook;
}

/** From alarm to alarm and from event to event, until the last one or the first complaint. */
async function live(world: World, schedule: readonly Scheduled[], meet: (next: Scheduled) => Promise<void>): Promise<void> {
  for (const next of schedule) {
    await passTime(world, next.at);
    if (world.auditor.complaints.length > 0) return;
    await meet(next);
    await calm(world);
  }
}

/** Lets every alarm ring that comes before `until`, each after the work of the one before is done. */
async function passTime(world: World, until: number, isEnough = () => false): Promise<void> {
  const { time, auditor } = world;
  let [moment, atOnce] = [-1, 0];
  for (;;) {
    const alarm = time.nextAlarm();
    if (alarm === undefined || alarm > until || auditor.complaints.length > 0 || isEnough()) break;
    atOnce = alarm === moment ? atOnce + 1 : 0;
    moment = alarm;
    if (atOnce > MOST_AT_ONCE) throw new Error('an alarm that is always due: somebody spins');
    time.goTo(alarm);
    await calm(world);
  }
  if (!isEnough()) time.goTo(until);
}

async function calm({ kiosks, auditor }: World): Promise<void> {
  await Promise.all(kiosks.map((kiosk) => kiosk.quiet()));
  for (const kiosk of kiosks) await auditor.glance(kiosk);
}

/** Good weather and no more accidents; the machines run on with the clocks that they have. */
async function heal(
  world: World,
  days: readonly KioskDay[],
  { now, hours }: { now: () => number; hours: number },
): Promise<void> {
  const { time, kiosks, auditor, province } = world;
  province.dieAt(undefined);
  for (const day of days) await day.heal();
  await calm(world);
  const since = new Date(now()).toISOString();
  await passTime(world, time.elapsed() + hours * HOUR, () => days.every((day) => day.isSettled(since)));
  // Two more looks at the feed: what the province told last is on its way.
  await passTime(world, time.elapsed() + 3 * MINUTE);
  if (auditor.complaints.length === 0) await auditor.finish(kiosks);
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
