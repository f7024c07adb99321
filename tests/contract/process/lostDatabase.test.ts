import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrames } from '../../../src/contract/frames.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/province/postgres/embeddedPostgres.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { startProvince, type ProvinceProcess } from '../../support/provinceProcess.ts';

const home = mkdtempSync(join(tmpdir(), 'cua-ban-lost-database-'));
const directory = join(home, 'postgres');
const patience = { timeout: 50_000, interval: 50 };
let postgres: EmbeddedPostgres;
let province: ProvinceProcess;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres(directory);
  province = await startProvince({ databaseUrl: postgres.connectionString });
});
afterAll(async () => {
  await province.stop();
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

const statusOf = async (path: string) => (await fetch(`${province.address}${path}`)).status;

/** A dossier that the catalog refuses: whether it is judged shows whether the database answers. */
async function send(number: number): Promise<{ status: number; said: string; retryAfter: string | null }> {
  const response = await fetch(`${province.address}/v1/intake`, {
    method: 'POST',
    headers: { 'content-type': mediaTypes.envelopes },
    body: encodeFrames([anEnvelope(aDossier({ id: dossierId(number) }))]),
  });
  return { status: response.status, said: await response.text(), retryAfter: response.headers.get('retry-after') };
}

async function sendFeedback(number: number) {
  const body = JSON.stringify({ id: dossierId(number), communeCode: '14956', topic: 'praise', message: 'Cán bộ tận tình' });
  return fetch(`${province.address}/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** Runs what a request waits for, in a session of our own. */
async function whileLocked(table: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: postgres.connectionString });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  await work(client);
  await client.end().catch(() => undefined);
}

const waiting = (client: Client) =>
  client
    .query("select pid from pg_stat_activity where application_name = 'province' and wait_event_type = 'Lock'")
    .then(({ rows }) => rows.length);

describe('a province whose database goes', () => {
  it('answers 503 to a request whose session is ended while it waits, and the next one as always', async () => {
    await whileLocked('feedback', async (client) => {
      const asked = sendFeedback(1);
      await expect.poll(() => waiting(client), patience).toBe(1);
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'province'");
      const answer = await asked;
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
      expect(await answer.json()).toMatchObject({ type: 'urn:cuaban:problem:unavailable' });
    });
    expect((await sendFeedback(1)).status).toBe(200);
    expect(await statusOf('/livez')).toBe(200);
  });

  it('says so while the server is stopped, and goes on by itself when it is there again', async () => {
    await postgres.stop();
    expect(await statusOf('/livez')).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);
    const refused = await send(4);
    expect([refused.status, refused.retryAfter]).toEqual([503, '10']);
    expect(refused.said).toContain('urn:cuaban:problem:unavailable');
    postgres = await startEmbeddedPostgres(directory);
    await expect.poll(() => statusOf('/readyz'), patience).toBe(200);
    expect((await send(5)).status).toBe(200);
  });

  it('outlives a server that is killed under its requests', async () => {
    await whileLocked('feedback', async (client) => {
      const asked = [sendFeedback(6), sendFeedback(7)];
      await expect.poll(() => waiting(client), patience).toBeGreaterThan(0);
      process.kill(Number(readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      for (const answer of await Promise.all(asked)) expect(answer.status).toBe(503);
    });
    expect(await statusOf('/livez')).toBe(200);
    await expect.poll(() => statusOf('/readyz'), patience).toBe(200);
    expect((await sendFeedback(6)).status).toBe(200);
    expect(province.log()).not.toContain('"event":"bug"');
  });
});
