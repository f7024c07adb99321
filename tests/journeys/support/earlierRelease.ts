/** What an earlier release left on a desk's machine and at the province, as it was read from its own stores (see `releases/`). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { Client } from 'pg';
import { migrateDatabase } from '../../../src/province/database/migrateDatabase.ts';
import { openDatabase } from '../../../src/province/database/openDatabase.ts';
import { inProject } from '../../support/projectFiles.ts';

interface Store {
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  /** Bytes as `{ $bytes: base64 }`. */
  rows: unknown[];
}

export interface EarlierRelease {
  codes: { delivered: string; queued: string };
  kiosk: { name: string; version: number; stores: Record<string, Store> };
  province: {
    /** Rows of every table, the migrations' own among them. */
    database: Record<string, object[]>;
    /** Files of the data directory, base64. */
    files: Record<string, string>;
  };
}

export const readEarlierRelease = (version: string): EarlierRelease =>
  JSON.parse(
    brotliDecompressSync(readFileSync(inProject(`tests/journeys/releases/${version}.json.br`))).toString(),
  ) as EarlierRelease;

/** Makes the data directory and the database what they were, before the province of today starts on them. */
export async function restoreProvince(
  { province }: EarlierRelease,
  { dataDirectory, databaseUrl }: { dataDirectory: string; databaseUrl: string },
): Promise<void> {
  for (const [path, base64] of Object.entries(province.files)) {
    mkdirSync(dirname(join(dataDirectory, path)), { recursive: true });
    writeFileSync(join(dataDirectory, path), Buffer.from(base64, 'base64'), { mode: 0o600 });
  }
  const { kysely_migration: migrations = [], kysely_migration_lock: _, ...tables } = province.database;
  const database = openDatabase(databaseUrl, { connections: 1 });
  await migrateDatabase(
    database,
    (migrations as { name: string }[])
      .map(({ name }) => name)
      .sort()
      .at(-1),
  );
  await database.destroy();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('delete from ledger'); // the migration's own first row
    for (const [name, rows] of inOrder(tables)) {
      await client.query(`insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`, [
        JSON.stringify(rows),
      ]);
    }
  } finally {
    await client.end();
  }
}

/** Tables that others name come first. */
function inOrder(tables: Record<string, object[]>): [string, object[]][] {
  const first = ['ledger', 'catalog_contents', 'catalog_versions', 'dossiers'];
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return Object.entries(tables).sort(([a], [b]) => place(a) - place(b));
}

/** On a page of the kiosk's origin that does not run the app. */
export async function restoreKiosk(page: Page, { kiosk }: EarlierRelease): Promise<void> {
  await page.evaluate(async ({ name, version, stores }) => {
    const revive = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(revive);
      if (typeof value !== 'object' || value === null) return value;
      if ('$bytes' in value) return Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0));
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, revive(member)]));
    };
    const opening = indexedDB.open(name, version);
    await new Promise<void>((done, failed) => {
      opening.addEventListener('upgradeneeded', () => {
        for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
          const made = opening.result.createObjectStore(store, { keyPath });
          for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
            made.createIndex(index, path, { unique, multiEntry });
          for (const row of rows) made.put(revive(row));
        }
      });
      opening.addEventListener('success', () => done());
      opening.addEventListener('error', () => failed(new Error('not restored')));
    });
    opening.result.close();
  }, kiosk);
}
