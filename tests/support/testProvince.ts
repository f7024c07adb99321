import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeFrames } from '../../src/contract/frames.ts';
import type { IntakeResponse } from '../../src/contract/intake.ts';
import { mediaTypes } from '../../src/contract/versions.ts';
import { publishCatalog } from '../../src/province/actions/catalog/publishCatalog.ts';
import { createProvinceApp, type ProvinceParts } from '../../src/province/createProvince.ts';
import { createSigner } from '../../src/province/crypto/provinceKey.ts';
import { createReceiptSigner } from '../../src/province/crypto/signReceipt.ts';
import { openProvinceDatabase, type OpenProvinceDatabase } from '../../src/province/database/openProvinceDatabase.ts';
import { openDiskFileStore } from '../../src/province/files/diskFileStore.ts';
import { nodePlatform } from '../../src/province/platform/nodePlatform.ts';
import { testParts } from './testCatalog.ts';
import { createTestSchema } from './testSchema.ts';

export const OPERATOR_PASSWORD = 'only-for-tests-6F3Q';

export interface TestProvince {
  app: ReturnType<typeof createProvinceApp>;
  parts: ProvinceParts;
  database: OpenProvinceDatabase;
  connectionString: string;
  /** Milliseconds; moves only when a test says so. */
  clock: { now(): number; time: number };
  logLines: string[];
  intake(...envelopes: Uint8Array[]): Promise<IntakeResponse['results']>;
  postJson(path: string, body: unknown): Promise<Response>;
  close(): Promise<void>;
}

/** A whole province over a schema and a directory of its own, with a small catalog, asked without a network. */
export async function createTestProvince(
  change: (parts: ProvinceParts) => Partial<ProvinceParts> = () => ({}),
): Promise<TestProvince> {
  const schema = await createTestSchema();
  const directory = mkdtempSync(join(tmpdir(), 'cua-ban-province-'));
  const clock = {
    time: Date.UTC(2026, 10, 23, 2, 30),
    now() {
      return this.time;
    },
  };
  const signer = createSigner(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey);
  const logLines: string[] = [];
  const database = await openProvinceDatabase({
    connectionString: schema.connectionString,
    clock,
    signReceipt: createReceiptSigner(signer),
    connections: 8,
  });
  const plain: ProvinceParts = {
    database,
    files: await openDiskFileStore(join(directory, 'files')),
    clock,
    signer,
    platform: nodePlatform,
    log: (level, event, facts) => logLines.push(JSON.stringify({ level, event, ...facts })),
    kioskDirectory: join(directory, 'kiosk'),
    operatorPassword: OPERATOR_PASSWORD,
    https: false,
    publicUrl: undefined,
    behindProxy: false,
  };
  const parts = { ...plain, ...change(plain) };
  const published = await publishCatalog(
    { catalog: database.catalog, signer, platform: nodePlatform },
    { dataOn: '2026-11-20', parts: testParts },
  );
  if (!published.ok) throw new Error(`the catalog of the tests was refused: ${published.error.reason}`);
  const app = createProvinceApp(parts);
  return {
    app,
    parts,
    database,
    connectionString: schema.connectionString,
    clock,
    logLines,
    async intake(...envelopes) {
      const response = await app.request('/v1/intake', {
        method: 'POST',
        headers: { 'content-type': mediaTypes.envelopes },
        body: encodeFrames(envelopes),
      });
      if (response.status !== 200) throw new Error(`intake answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as IntakeResponse).results;
    },
    postJson: async (path, body) =>
      app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    async close() {
      await database.close();
      await schema.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
