import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/province/database/openDatabase.ts';
import { openProvinceDatabase } from '../../../src/province/database/openProvinceDatabase.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
let client: Client;
beforeAll(async () => {
  province = await createTestProvince();
  client = new Client({ connectionString: province.connectionString });
  await client.connect();
  await province.intake(...Array.from({ length: 5 }, (_, n) => anEnvelope(aDossier({ id: dossierId(n) }))));
});
afterAll(async () => {
  await client.end();
  await province.close();
});

const reopen = () =>
  openProvinceDatabase({
    connectionString: province.connectionString,
    clock: province.clock,
    signReceipt: () => {
      throw new Error('nothing is signed here');
    },
  });

describe('the schema', () => {
  it('is brought up to date once, and a second start keeps every row', async () => {
    const before = await client.query('select * from receipts order by lsn');
    const again = await reopen();
    expect((await client.query('select * from receipts order by lsn')).rows).toEqual(before.rows);
    expect((await again.catalog.head())?.head.version).toBe(1);
    await again.close();
  });

  it('may be brought up to date by several processes at once', async () => {
    const opened = await Promise.all([reopen(), reopen(), reopen()]);
    for (const database of opened) await expect(database.probe()).resolves.toBeUndefined();
    await Promise.all(opened.map((database) => database.close()));
  });

  it('is brought up to date without a look at those beside it, which may be dropped meanwhile', async () => {
    const other = await createTestProvince();
    const database = openDatabase(province.connectionString, { connections: 1 });
    const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
    await database.destroy();
    await other.close();
    const { rows } = await client.query<{ own: string }>('select current_schema() as own');
    expect(tables.map(({ name }) => name)).toContain('kysely_migration');
    expect(new Set(tables.map(({ schema }) => schema))).toEqual(new Set([rows[0]?.own]));
  });

  it('of a newer province is left alone', async () => {
    await client.query(`insert into kysely_migration (name, timestamp) values ('9999-future', 'x')`);
    await expect(reopen()).rejects.toThrow('could not be brought up to date');
    await client.query(`delete from kysely_migration where name = '9999-future'`);
  });
});

describe('what happened', () => {
  it.each([
    ['a receipt changed', 'update receipts set lsn = lsn + 1'],
    ['a receipt removed', 'delete from receipts'],
    ['an event changed', `update dossier_events set at = now()`],
    ['all events removed', 'truncate dossier_events'],
    ['a line of the audit log changed', `update audit set actor = 'nobody'`],
    ['the audit log emptied', 'truncate audit'],
  ])('cannot be unsaid: no %s', async (_what, statement) => {
    await expect(client.query(statement)).rejects.toThrow('append-only');
  });

  it('is counted without a gap, receipts and events in one order', async () => {
    const { rows } = await client.query<{ lsn: string }>('select lsn from dossier_events order by lsn');
    expect(rows.map(({ lsn }) => Number(lsn))).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
  });
});

describe('the audit chain', () => {
  it('has no break while nobody touches it', async () => {
    expect(await province.database.audit.findBreak()).toBeUndefined();
  });

  it.each([
    ['changed', `update audit set actor = 'nobody' where seq = 3`, 3],
    ['removed', 'delete from audit where seq = 4', 5],
    ['cut off the end', 'delete from audit where seq = (select max(seq) from audit)', undefined],
  ])('shows that a line was %s', async (_how, statement, expected) => {
    await client.query('begin; alter table audit disable trigger append_only; create temp table saved as select * from audit');
    await client.query(statement);
    await client.query('commit');
    const broken = await province.database.audit.findBreak();
    const { rows } = await client.query<{ seq: string }>('select max(seq) as seq from saved');
    expect(broken).toBe(expected ?? Number(rows[0]?.seq));
    await client.query('begin; delete from audit; insert into audit select * from saved; drop table saved');
    await client.query('alter table audit enable trigger append_only; commit');
  });
});

describe('a change', () => {
  it('that fails half way leaves nothing: no dossier, no event, no audit, no number', async () => {
    const failing = await openProvinceDatabase({
      connectionString: province.connectionString,
      clock: province.clock,
      signReceipt: () => {
        throw new Error('the key is gone');
      },
    });
    const before = await client.query('select * from ledger');
    const envelope = anEnvelope(aDossier({ id: dossierId(99) }));
    const checked = {
      digest: 'd'.repeat(64),
      bytes: envelope,
      body: envelope,
      header: header(99),
      dossier: aDossier({ id: dossierId(99) }),
      told: { procedureName: 'Thủ tục đăng ký khai sinh', applicantName: 'HÀ VĂN ỦM' },
    };
    await expect(failing.dossiers.keep([checked], [])).rejects.toThrow('the key is gone');
    expect((await client.query('select * from ledger')).rows).toEqual(before.rows);
    expect((await client.query('select from dossiers where id = $1', [dossierId(99)])).rowCount).toBe(0);
    await failing.close();
  });
});

const header = (number: number) => ({
  v: 1 as const,
  kid: 'plain',
  id: dossierId(number),
  device: 'aa'.repeat(16),
  commune: '14956',
  seq: 1,
  catalog: 1,
  app: 'test',
  createdLocal: '2026-11-23T02:10:00.000Z',
  files: [],
});
