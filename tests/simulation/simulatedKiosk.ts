/**
 * One machine at a desk: a disk, a clock that may be wrong, a line, and one or two windows of the program. It can be killed or lose its
 * power at any moment, also between two writes, and it boots again from what its disk kept.
 */
import type { Chance } from '../../src/kiosk/ports/time.ts';
import type { Crash, CrashPlace, Happening } from './happenings.ts';
import type { PlantedBug } from './plantedBug.ts';
import type { Program } from './program.ts';
import { createSimulatedDisk, type SimulatedDisk } from './simulatedDisk.ts';
import type { SimulatedNetwork } from './simulatedNetwork.ts';
import type { MachineClock } from './simulatedTime.ts';
import { openWindow, type Machine, type SimulatedWindow } from './simulatedWindow.ts';
import { createTurns } from './turns.ts';

/** The moment to wait for: the n-th transaction or request from now, and on which side of it. */
export interface CrashPoint {
  crash: Crash;
  place: Exclude<CrashPlace, 'atRest'>;
  count: number;
}

export interface SimulatedKiosk {
  name: string;
  disk: SimulatedDisk;
  clock: MachineClock;
  network: SimulatedNetwork;
  /** Empty while the machine is off. */
  windows(): readonly SimulatedWindow[];
  boot(windows: number): void;
  crash(crash: Crash): void;
  /** One window dies alone, as a browser's tab does. */
  killWindow(window: SimulatedWindow): void;
  crashAt(point: CrashPoint | undefined): void;
  /** Runs at the next request, once, on that side of it. */
  meanwhile(moment: 'leaving' | 'answered', act: () => Promise<void>): void;
  /** Nothing works here: every window rests, hangs on the line, or is dead. */
  quiet(): Promise<void>;
}

export interface KioskNeeds {
  name: string;
  clock: MachineClock;
  network: SimulatedNetwork;
  chance: Chance;
  plant?: PlantedBug | undefined;
  happened: (what: Happening) => void;
  /** Whatever of it was not on the disk is gone now. */
  crashed: (kiosk: SimulatedKiosk) => void;
}

export const DATABASE = 'cuaban';

export function createSimulatedKiosk(needs: KioskNeeds): SimulatedKiosk {
  const { name, clock, network, chance, plant = {}, happened } = needs;
  const disk = createSimulatedDisk();
  let windows: SimulatedWindow[] = [];
  let holder: Program | undefined;
  let point: CrashPoint | undefined;
  let act: { moment: string; run: () => Promise<void> } | undefined;

  const machine: Machine = {
    clock,
    chance,
    network,
    plant,
    turns: createTurns(),
    announcer: { announce: () => {}, onAnnounced: () => () => {} },
    // As Web Locks: whoever dies lets go.
    senderLock: (program) => ({
      async tryHold(run) {
        if (holder?.isAlive()) return undefined;
        holder = program;
        try {
          return await run();
        } finally {
          if (holder === program) holder = undefined;
        }
      },
    }),
  };

  function crash(how: Crash, place: CrashPlace): void {
    if (windows.length > 0) happened(`${how} ${place}`);
    point = act = undefined;
    for (const { program } of windows) program.kill();
    windows = [];
    if (how === 'powerCut') disk.powerCut();
    else disk.kill();
    network.breakStalled();
    needs.crashed(kiosk);
  }

  function moment(now: CrashPoint['place']): void {
    if (point?.place !== now) return;
    point.count -= 1;
    if (point.count > 0) return;
    const { crash: how } = point;
    point = undefined;
    // In the midst of the transaction, when some of its requests have run.
    if (now === 'begun') setImmediate(() => setImmediate(() => crash(how, now)));
    else crash(how, now);
  }

  disk.onMoment((now) => (now === 'refused' ? happened('write refused by a full disk') : moment(now)));
  network.onMoment(async (now) => {
    moment(now);
    if (act?.moment !== now) return;
    const { run } = act;
    act = undefined;
    await run();
  });

  const kiosk: SimulatedKiosk = {
    name,
    disk,
    clock,
    network,
    windows: () => windows,
    boot(count) {
      windows = Array.from({ length: count }, () => openWindow(machine, disk.boot()));
      for (const { sender } of windows) sender.start();
    },
    crash: (how) => crash(how, 'atRest'),
    killWindow(window) {
      happened('window killed');
      window.program.kill();
      windows = windows.filter((other) => other !== window);
      disk.kill(window.indexedDB);
      needs.crashed(kiosk);
    },
    crashAt(next) {
      point = next && { ...next };
    },
    meanwhile(at, run) {
      act = { moment: at, run };
    },
    async quiet() {
      await Promise.all(windows.map(({ program }) => program.quiet()));
      await machine.turns.over();
      await network.quiet();
    },
  };
  return kiosk;
}
