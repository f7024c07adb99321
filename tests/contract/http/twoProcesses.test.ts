import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrames } from '../../../src/contract/frames.ts';
import type { IntakeResponse, ReceiptsResponse } from '../../../src/contract/intake.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { createProvinceApp } from '../../../src/province/createProvince.ts';
import { createReceiptSigner } from '../../../src/province/crypto/signReceipt.ts';
import { openProvinceDatabase, type OpenProvinceDatabase } from '../../../src/province/database/openProvinceDatabase.ts';
import { openDiskFileStore } from '../../../src/province/files/diskFileStore.ts';
import { aDossier, aManifest, anEnvelope, aScan, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
type App = ReturnType<typeof createProvinceApp>;

/** Two web processes behind one balancer: nothing in common but the database and the directory of files. */
let first: TestProvince;
let secondDatabase: OpenProvinceDatabase;
let apps: [App, App];
const directory = mkdtempSync(join(tmpdir(), 'cua-ban-two-'));
beforeAll(async () => {
  first = await createTestProvince();
  secondDatabase = await openProvinceDatabase({
    connectionString: first.connectionString,
    clock: first.clock,
    signReceipt: createReceiptSigner(first.parts.signer),
  });
  apps = [
    createProvinceApp({ ...first.parts, files: await openDiskFileStore(directory) }),
    createProvinceApp({ ...first.parts, database: secondDatabase, files: await openDiskFileStore(directory) }),
  ];
});
afterAll(async () => {
  await secondDatabase.close();
  await first.close();
  rmSync(directory, { recursive: true });
});

async function intake(app: App, ...envelopes: Uint8Array[]): Promise<IntakeResponse['results']> {
  const headers = { 'content-type': mediaTypes.envelopes };
  const response = await app.request('/v1/intake', { method: 'POST', headers, body: encodeFrames(envelopes) });
  return ((await response.json()) as IntakeResponse).results;
}

const patch = async (app: App, hash: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
  app.request(`/v1/files/${hash}`, {
    method: 'PATCH',
    headers: { 'tus-resumable': '1.0.0', 'content-type': mediaTypes.tusPatch, 'upload-offset': `${offset}` },
    body,
  });

async function receiptOf(app: App, id: string, envelope: Uint8Array) {
  const response = await app.request('/v1/receipts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ dossiers: [{ id, digest: sha256(envelope) }] }),
  });
  return ((await response.json()) as ReceiptsResponse).results[0];
}

describe('two processes over one database', () => {
  it('that get the same envelopes at the same moment answer with the same receipts (I3)', async () => {
    for (let round = 0; round < 10; round++) {
      const envelopes = [0, 1, 2].map((n) => anEnvelope(aDossier({ id: dossierId(100 * round + n) })));
      const [here, there] = await Promise.all(apps.map((app) => intake(app, ...envelopes)));
      expect(here).toEqual(there);
      expect(here?.map(({ state }) => state)).toEqual(['received', 'received', 'received']);
    }
  });

  it('that get two contents of one id keep one and put the other apart', async () => {
    for (let round = 0; round < 10; round++) {
      const id = dossierId(5000 + round);
      const contents = [anEnvelope(aDossier({ id })), anEnvelope(aDossier({ id, channel: 'postal' }))] as const;
      const answers = await Promise.all([intake(apps[0], contents[0]), intake(apps[1], contents[1])]);
      expect(
        answers
          .flat()
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['quarantined', 'received']);
    }
  });

  it('that get the last bytes of one file at the same moment receive its dossier once, whole (I5)', async () => {
    for (let round = 0; round < 10; round++) {
      const scan = aScan(`round ${round}`, 50_000);
      const id = dossierId(6000 + round);
      const envelope = anEnvelope(aDossier({ id, files: aManifest(scan) }));
      await intake(apps[0], envelope);
      await patch(apps[0], sha256(scan), 0, scan.slice(0, 20_000));
      const answers = await Promise.all(apps.map((app) => patch(app, sha256(scan), 20_000, scan.slice(20_000))));
      expect(answers.some(({ status }) => status === 204)).toBe(true);
      // Whoever was too late is told so, never that something is broken.
      for (const { status } of answers) expect([204, 409, 423]).toContain(status);
      const receipts = await Promise.all(apps.map((app) => receiptOf(app, id, envelope)));
      expect(receipts[0]).toMatchObject({ state: 'received' });
      expect(receipts[1]).toEqual(receipts[0]);
      const record = await first.database.desk.find(id);
      expect(record?.events.map(({ kind }) => kind)).toEqual(['envelopeStored', 'received']);
    }
  });

  it('that get two halves of two files at the same moment each see the other half (I5)', async () => {
    for (let round = 0; round < 10; round++) {
      const scans = [aScan(`left ${round}`), aScan(`right ${round}`)];
      const id = dossierId(7000 + round);
      const envelope = anEnvelope(aDossier({ id, files: aManifest(...scans) }));
      await intake(apps[0], envelope);
      await Promise.all(scans.map((scan, n) => patch(apps[n as 0 | 1], sha256(scan), 0, scan)));
      expect(await receiptOf(apps[0], id, envelope)).toMatchObject({ state: 'received' });
    }
  });

  it('leave the audit chain without a break', async () => {
    expect(await first.database.audit.findBreak()).toBeUndefined();
  });
});
