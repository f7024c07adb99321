import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeLedger } from '../../../src/province/database/ledger/ledger.ts';
import { openDatabase, type Database } from '../../../src/province/database/openDatabase.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
let database: Database;
let losses = 0;
beforeAll(async () => {
  province = await createTestProvince();
  database = openDatabase(province.connectionString, { connections: 2, onLostConnection: () => losses++ });
});
afterAll(async () => {
  await database.destroy();
  await province.close();
});

/** Ends a session from outside, and waits until it is gone. */
async function endSession(pid: number): Promise<void> {
  const client = new Client({ connectionString: province.connectionString });
  await client.connect();
  await client.query('select pg_terminate_backend($1)', [pid]);
  const isThere = () => client.query('select from pg_stat_activity where pid = $1', [pid]).then(({ rows }) => rows.length);
  await expect.poll(isThere, { timeout: 10_000 }).toBe(0);
  await client.end();
}

test('a session that is lost between two statements of a change breaks this change alone', async () => {
  const change = changeLedger(database, province.clock, async ({ transaction, audit }) => {
    audit({ actor: 'test', action: 'never.kept', subject: 'nothing' });
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await endSession(rows[0]!.pid);
    await expect.poll(() => losses).toBe(1);
  });
  await expect(change).rejects.toThrow(/not queryable|terminated/);
  const lines = await database.selectFrom('audit').where('action', '=', 'never.kept').select('seq').execute();
  expect(lines).toEqual([]);
  const next = await changeLedger(database, province.clock, ({ epoch }) => Promise.resolve(epoch));
  expect(next).toBeGreaterThan(0);
});
