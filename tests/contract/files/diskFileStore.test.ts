import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDiskFileStore } from '../../../src/province/files/diskFileStore.ts';
import { aScan, arriving, sha256 } from '../../support/aDossier.ts';
import { describeFileStore } from './fileStoreContract.ts';

const root = mkdtempSync(join(tmpdir(), 'cua-ban-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let stores = 0;

describeFileStore('a store on a disk', async () => {
  const directory = join(root, `${++stores}`);
  let time = 0;
  const elapsed = () => time;
  return {
    store: await openDiskFileStore(directory, elapsed),
    reopen: () => openDiskFileStore(directory, elapsed),
    passTime: () => {
      time += 10_000;
    },
  };
});

it('papers of citizens can be read by the account of the server alone', async () => {
  const directory = join(root, 'modes');
  const store = await openDiskFileStore(directory);
  const scan = aScan('modes');
  await store.append(sha256(scan), 0, arriving(scan), scan.length);
  await store.complete(sha256(scan), scan.length);
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).length).toBe(1);
  for (const entry of entries) expect(statSync(join(entry.parentPath, entry.name)).mode & 0o077).toBe(0);
});
