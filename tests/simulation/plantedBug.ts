import type { Clock as KioskClock } from '../../src/kiosk/ports/time.ts';
import type { Digest, Sealer, Signatures } from '../../src/kiosk/ports/sealing.ts';
import type { Province } from '../../src/kiosk/ports/province.ts';
import type { Storage } from '../../src/kiosk/storage/createStorage.ts';
import type { Clock } from '../../src/province/ports/time.ts';
import type { FileStore } from '../../src/province/ports/intake.ts';
import type { ProvinceDatabase } from '../../src/province/ports/process.ts';
import type { SignReceipt } from '../../src/province/ports/signing.ts';
import type { Server } from './simulatedNetwork.ts';

/** A mistake that somebody else really made, put in at one door. Each door is handed the true thing and answers what stands there instead. */
export interface PlantedBug {
  /** The disk, below the stores. */
  disk?(indexedDB: IDBFactory): IDBFactory;
  stores?(storage: Storage, machine: MachineDoors): Storage;
  /** The wire, as the kiosk's HTTP client sees it. */
  fetch?(send: typeof fetch, machine: MachineDoors): typeof fetch;
  province?(province: Province, machine: MachineDoors): Province;
  signatures?(signatures: Signatures): Signatures;
  /** The province's stores. */
  doors?(doors: ProvinceDoors): ProvinceDoors;
  /** The province's front door. */
  server?(serve: Server, doors: ProvinceDoors): Server;
}

export interface MachineDoors {
  indexedDB: IDBFactory;
  clock: KioskClock;
  digest: Digest;
  sealer: Sealer;
  /** The stores without the mistake. */
  storage: Storage;
}

export interface ProvinceDoors {
  database: ProvinceDatabase;
  files: FileStore;
  directory: string;
  connectionString: string;
  clock: Clock;
  sign: SignReceipt;
  /** What a mistake opened besides. */
  close?(): Promise<void>;
}
