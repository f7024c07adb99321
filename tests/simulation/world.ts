/**
 * A province with its kiosks for some days, in one process and under one seed. Time stands still while anything works; people, mishaps
 * and machines follow the schedule. In the end the weather clears, and whatever was ever called saved must have arrived.
 */
import { createSeededChance } from '../support/seededChance.ts';
import type { Complaint } from './audit/complaint.ts';
import { createLedger } from './audit/ledger.ts';
import { openProvinceLook, type ProvinceLook } from './audit/provinceLook.ts';
import { createAuditor, type Auditor } from './auditor.ts';
import { createDeskPeople } from './deskPeople.ts';
import { createTally, type Tally } from './happenings.ts';
import { createKioskDay, type KioskDay } from './kioskDay.ts';
import type { PlantedBug } from './plantedBug.ts';
import { createProvinceDay, type ProvinceDay } from './provinceDay.ts';
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
  /**
   * Machines whose time has come at the same moment work at the same moment, as on a real morning. Their requests meet inside the
   * province, and no run is quite like another; without it they work one after the other, and the same seed tells the same history.
   */
  together?: boolean;
}

export interface WorldReport {
  complaints: Complaint[];
  /** Days that a machine stood at a desk. */
  deviceDays: number;
  /** Dossiers that were submitted and called saved. */
  saved: number;
  requests: number;
  times: Tally['times'];
  /** Every request with its end, in order; every dossier, as it was left; what the province received, in order. */
  history: string[];
}

/** Monday 23 November 2026, seven o'clock in Vietnam. */
const STARTS_AT = Date.UTC(2026, 10, 23);
/** Alarms at one and the same moment: more is a loop that spins. */
const MOST_AT_ONCE = 2_000;

interface World {
  time: SimulatedTime;
  kiosks: readonly SimulatedKiosk[];
  days: readonly KioskDay[];
  auditor: Auditor;
  province: SimulatedProvince;
  provinceDay: ProvinceDay;
  look: ProvinceLook;
  together: boolean;
  now: () => number;
}

export async function runWorld(plan: WorldPlan): Promise<WorldReport> {
  const { seed, plant, kiosks: desks, days, also = [], healingHours = 24, together = false } = plan;
  const chanceOf = (key: string) => createSeededChance(hashText(`${seed} ${key}`));
  const time = createSimulatedTime();
  const tally = createTally();
  const history: string[] = [];
  let requests = 0;
  const provinceDay = createProvinceDay(chanceOf('progress'), tally.count);
  const now = () => STARTS_AT + time.elapsed() + provinceDay.clockOffset();
  const province = await createSimulatedProvince({ now, elapsed: time.elapsed, happened: tally.count, plant });
  const look = await openProvinceLook(province);
  const ledger = createLedger();
  const auditor = createAuditor(ledger, look, province.keys);

  function createKiosk(n: number): SimulatedKiosk {
    const name = `kiosk ${n}`;
    const local = (key: string) => chanceOf(`${name} ${key}`);
    const skew = Math.round((local('skew').fraction() - 0.5) * 20 * MINUTE);
    const network = createSimulatedNetwork({
      server: province.serve,
      chanceOf: local,
      met(mishap, address, end) {
        requests += 1;
        if (mishap !== 'none') tally.count(mishap);
        history.push(`${time.elapsed()} ${name} ${address} ${mishap} ${end}`);
      },
      kid: province.keys[0]?.kid ?? '',
    });
    const clock = time.createMachineClock(STARTS_AT + skew);
    const { crashed } = auditor;
    return createSimulatedKiosk({ name, clock, network, chance: local('chance'), plant, happened: tally.count, crashed });
  }

  const kiosks = Array.from({ length: desks }, (_, n) => createKiosk(n));
  const kioskDays = kiosks.map((kiosk) => {
    const people = createDeskPeople(kiosk, ledger);
    return createKioskDay({ kiosk, people, time, happened: tally.count, startsAt: STARTS_AT, fileChance: chanceOf });
  });
  const world: World = { time, kiosks, days: kioskDays, auditor, province, provinceDay, look, together, now };
  try {
    const schedule = [...drawSchedule({ kiosks: desks, days }, chanceOf), ...also].toSorted((a, b) => a.at - b.at);
    await live(world, schedule);
    await heal(world, healingHours);
    const promised = [...ledger.all()];
    history.push(...promised.map(({ id, draft, saved }) => `${id} ${draft.files} ${draft.answers} ${saved?.digest}`));
    history.push(...(await look.received()).map(({ id, lsn }) => `${lsn} ${id}`));
    const bugs = province.bugs.map((says): Complaint => ({ invariant: 'I9', about: 'province', says }));
    return {
      complaints: [...auditor.complaints, ...bugs],
      deviceDays: desks * days,
      saved: promised.filter(({ saved }) => saved).length,
      requests,
      times: tally.times,
      history,
    };
  } finally {
    for (const kiosk of kiosks) kiosk.crash('kill');
    await look.close();
    await province.close();
  }
}

/** From alarm to alarm and from event to event, until the last one or the first complaint. */
async function live(world: World, schedule: readonly Scheduled[]): Promise<void> {
  for (const next of schedule) {
    await passTime(world, next.at);
    if (world.auditor.complaints.length > 0) return;
    if ('kiosk' in next) await world.days[next.kiosk]?.meet(next.event);
    else await world.provinceDay.meet(next.province, world);
    await calm(world);
  }
}

/** Lets every alarm ring that comes before `until`, each after the work of the one before is done. */
async function passTime(world: World, until: number, isEnough = () => false): Promise<void> {
  const { time, auditor, together } = world;
  let [moment, atOnce] = [-1, 0];
  for (;;) {
    const alarm = time.nextAlarm();
    if (alarm === undefined || alarm > until || auditor.complaints.length > 0 || isEnough()) break;
    atOnce = alarm === moment ? atOnce + 1 : 0;
    moment = alarm;
    if (atOnce > MOST_AT_ONCE) throw new Error('an alarm that is always due: somebody spins');
    time.ring(together ? 'all' : 'one');
    await calm(world);
  }
  if (!isEnough()) time.goTo(until);
}

async function calm({ kiosks, auditor }: World): Promise<void> {
  await Promise.all(kiosks.map((kiosk) => kiosk.quiet()));
  for (const kiosk of kiosks) await auditor.glance(kiosk);
}

/** Good weather and no more accidents; the machines run on with the clocks that they have. */
async function heal(world: World, hours: number): Promise<void> {
  const { time, kiosks, days, auditor, province, now } = world;
  if (auditor.complaints.length > 0) return;
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
