/** One window of a kiosk: the real stores, the real sender with its started loop and the real HTTP client, over simulated machinery. */
import { hash } from 'node:crypto';
import { IDBKeyRange } from 'fake-indexeddb';
import { createHttpProvince } from '../../src/kiosk/platform/httpProvince.ts';
import { plainSealer } from '../../src/kiosk/platform/plainSealer.ts';
import { createWebSignatures } from '../../src/kiosk/platform/webSignatures.ts';
import type { Announcer, SenderLock } from '../../src/kiosk/ports/windows.ts';
import type { Chance, Clock } from '../../src/kiosk/ports/time.ts';
import type { Digest, Sealer } from '../../src/kiosk/ports/sealing.ts';
import type { Province } from '../../src/kiosk/ports/province.ts';
import { createStorage, type Storage } from '../../src/kiosk/storage/createStorage.ts';
import { createSender, type Sender } from '../../src/kiosk/sync/sender.ts';
import type { PlantedBug } from './plantedBug.ts';
import { createProgram, type Program } from './program.ts';
import type { SimulatedNetwork } from './simulatedNetwork.ts';
import type { MachineClock } from './simulatedTime.ts';
import type { Turns } from './turns.ts';

/** What the windows of one machine share. */
export interface Machine {
  clock: MachineClock;
  chance: Chance;
  network: SimulatedNetwork;
  announcer: Announcer;
  senderLock(program: Program): SenderLock;
  /** Work of the crypto threads. */
  turns: Turns;
  plant: PlantedBug;
}

/** Everything that actions need in this window. */
export interface WindowPorts extends Storage {
  clock: Clock;
  chance: Chance;
  digest: Digest;
  sealer: Sealer;
  province: Province;
  announcer: Announcer;
  appVersion: string;
}

export interface SimulatedWindow {
  program: Program;
  indexedDB: IDBFactory;
  ports: WindowPorts;
  sender: Sender;
  /** A hint that the line may be back. */
  wake(): void;
}

export function openWindow(machine: Machine, indexedDB: IDBFactory): SimulatedWindow {
  const { chance, announcer, network, plant } = machine;
  const program = createProgram();
  // A browser's answer takes a moment of its own choosing; here two of them must not race.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => program.during(machine.turns.take(work));
  const digest: Digest = { sha256: (bytes) => Promise.resolve(hash('sha256', bytes, 'hex')) };
  const sealer: Sealer = {
    seal: (dossier) => inTurn(() => plainSealer.seal(dossier)),
    open: (kid, body) => inTurn(() => plainSealer.open(kid, body)),
  };
  const webSignatures = createWebSignatures();
  const verify: typeof webSignatures.verify = (...args) => inTurn(() => webSignatures.verify(...args));
  const signatures = plant.signatures?.({ verify }) ?? { verify };
  const disk = plant.disk?.(indexedDB) ?? indexedDB;
  const clock = machine.clock.forProgram(program.isAlive);

  const trueStorage = createStorage({ chance, digest, signatures, indexedDB: disk, IDBKeyRange });
  const doors = { indexedDB, clock, digest, sealer, storage: trueStorage };
  const storage = plant.stores?.(trueStorage, doors) ?? trueStorage;
  const send = network.connect(program);
  const http = createHttpProvince({
    base: '',
    deviceId: async () => (await storage.settings.get()).deviceId,
    clock,
    digest,
    fetch: plant.fetch?.(send, doors) ?? send,
  });
  const province = plant.province?.(http, doors) ?? http;

  let lookOver = false;
  const wakes = new Set<() => void>();
  const ports = { ...storage, clock, chance, digest, sealer, province, announcer, appVersion: 'simulation' };
  const sender = createSender(
    {
      ...ports,
      signatures,
      lock: machine.senderLock(program),
      connection: {
        seemsOnline: () => true,
        onWake(wake) {
          wakes.add(wake);
          return () => wakes.delete(wake);
        },
      },
      clock: {
        ...clock,
        /** The wait that follows the end of a try is the loop's rest. */
        wait(ms, signal) {
          if (!lookOver) return clock.wait(ms, signal);
          lookOver = false;
          program.resting(true);
          return clock.wait(ms, signal, () => program.resting(false));
        },
      },
    },
    ({ sending }) => {
      if (sending === false) lookOver = true;
    },
  );
  return {
    program,
    indexedDB,
    ports,
    sender: {
      ...sender,
      start() {
        program.resting(false);
        sender.start();
      },
    },
    wake() {
      for (const wake of wakes) wake();
    },
  };
}
