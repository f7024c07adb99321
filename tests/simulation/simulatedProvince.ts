/** The real province over a real PostgreSQL and a real directory. Only its clock is simulated, and the moments at which it dies. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProvinceKey } from '../../src/contract/provinceKeys.ts';
import { completeDossiers } from '../../src/province/actions/intake/completeDossiers.ts';
import { publishCatalog } from '../../src/province/actions/catalog/publishCatalog.ts';
import { createProvinceApp } from '../../src/province/createProvince.ts';
import { createSigner } from '../../src/province/crypto/provinceKey.ts';
import { createReceiptSigner } from '../../src/province/crypto/signReceipt.ts';
import { openProvinceDatabase } from '../../src/province/database/openProvinceDatabase.ts';
import { openDiskFileStore } from '../../src/province/files/diskFileStore.ts';
import { nodePlatform } from '../../src/province/platform/nodePlatform.ts';
import type { FileStore } from '../../src/province/ports/intake.ts';
import type { Log } from '../../src/province/ports/process.ts';
import { possibleSteps, type Step } from '../../src/domain/handling/steps.ts';
import { createTestSchema } from '../support/testSchema.ts';
import type { DeathBed, Happening } from './happenings.ts';
import type { PlantedBug, ProvinceDoors } from './plantedBug.ts';
import type { Server } from './simulatedNetwork.ts';
import { catalogEdition } from './smallCatalog.ts';

export interface SimulatedProvince {
  serve: Server;
  keys: ProvinceKey[];
  connectionString: string;
  directory: string;
  /** The process ends, with whatever it was doing, and starts again. */
  restart(): Promise<void>;
  /** It will die in the next request that comes past there. */
  dieAt(place: DeathBed | undefined): void;
  publish(edition: number): Promise<void>;
  /** As near to what is wanted as may come next; false when nothing may. */
  reportProgress(id: string, wanted: Step): Promise<boolean>;
  /** What it logged as a mistake of its own. */
  bugs: string[];
  close(): Promise<void>;
}

export interface ProvinceNeeds {
  now: () => number;
  elapsed: () => number;
  happened: (what: Happening) => void;
  plant?: PlantedBug | undefined;
}

/** The directory in memory where there is one: whether a disk keeps what it was told to sync is not asked here. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export async function createSimulatedProvince({
  now,
  elapsed,
  happened,
  plant = {},
}: ProvinceNeeds): Promise<SimulatedProvince> {
  const schema = await createTestSchema();
  const directory = mkdtempSync(join(memory, 'cua-ban-simulation-'));
  const signer = createSigner(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey);
  const { connectionString } = schema;
  const clock = { now };
  const bugs: string[] = [];
  const log: Log = (_, event, facts) => void (event === 'bug' && bugs.push(JSON.stringify(facts)));
  let deathBed: DeathBed | undefined;
  let restarting: Promise<void> | undefined;

  function dieIf(place: DeathBed, life: { alive: boolean }): void {
    if (deathBed !== place) return;
    deathBed = undefined;
    life.alive = false;
    happened(`province dies ${place}`);
    // What PostgreSQL says to a client whose server ends; nothing of ours may take it for a mistake.
    throw Object.assign(new Error('the process died'), { code: '57P01' });
  }

  async function start() {
    const life = { alive: true };
    const sign = createReceiptSigner(signer);
    const signReceipt: typeof sign = (receipt) => {
      dieIf('signing', life);
      return sign(receipt);
    };
    const opened = await openProvinceDatabase({ connectionString, clock, connections: 4, signReceipt });
    const files = await openFiles(life);
    const stores: ProvinceDoors = { database: opened, files, directory, connectionString, clock, sign };
    const { database, ...doors } = plant.doors?.(stores) ?? stores;
    await completeDossiers({ files: doors.files, fileRecords: database.fileRecords });
    const app = createProvinceApp({
      database,
      files: doors.files,
      clock,
      signer,
      platform: nodePlatform,
      log,
      kioskDirectory: join(directory, 'no-kiosk'),
      operatorPassword: 'only-for-tests',
      https: false,
      publicUrl: undefined,
      behindProxy: false,
    });
    const serve: Server = async (request) => app.fetch(request);
    const close = async () => {
      await doors.close?.();
      await opened.close();
    };
    return { life, serve: plant.server?.(serve, stores) ?? serve, database, close };
  }

  async function openFiles(life: { alive: boolean }): Promise<FileStore> {
    const files = await openDiskFileStore(join(directory, 'files'), elapsed);
    return {
      ...files,
      async complete(sha256, size) {
        const end = await files.complete(sha256, size);
        if (end === 'complete') dieIf('fileComplete', life);
        return end;
      },
    };
  }

  let process = await start();

  async function startAgain(): Promise<void> {
    const { life, close } = process;
    life.alive = false;
    process = await start();
    await close();
    restarting = undefined;
  }

  const restart = () => (restarting ??= startAgain());

  async function serve(request: Request): Promise<Response> {
    await restarting;
    const { life, serve: answer } = process;
    const reply = await answer(request);
    try {
      dieIf('answering', life);
    } catch {
      // All was done; nobody hears of it.
    }
    if (life.alive) return reply;
    await restart();
    throw new TypeError('connection reset');
  }

  const publish = async (edition: number) => {
    const published = await publishCatalog(
      { catalog: process.database.catalog, signer, platform: nodePlatform },
      catalogEdition(edition),
    );
    if (!published.ok) throw new Error(JSON.stringify(published.error));
  };

  await publish(0);
  return {
    serve,
    keys: signer.keys,
    connectionString,
    directory,
    restart,
    dieAt(place) {
      deathBed = place;
    },
    publish,
    async reportProgress(id, wanted) {
      const { desk } = process.database;
      const possible = possibleSteps((await desk.find(id))?.events ?? []);
      const status = possible.find((each) => each === wanted.status) ?? possible[0];
      if (status === undefined) return false;
      const told = await desk.addProgress(
        id,
        { note: 'Ghi chú', ...wanted, number: wanted.number ?? `H56.${id.slice(0, 8)}`, status },
        'operator',
      );
      if (!told.ok) throw new Error(told.error);
      return true;
    },
    bugs,
    async close() {
      await process.close();
      await schema.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
