import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../../src/province/postgres/embeddedPostgres.ts';
import type { EmbeddedPostgres } from '../../../src/province/postgres/embeddedPostgres.ts';

const home = mkdtempSync(join(tmpdir(), 'cua-ban-embedded-'));
const directory = join(home, 'postgres');
const lockFile = join(directory, 'cluster', 'postmaster.pid');
const running: EmbeddedPostgres[] = [];

afterAll(async () => {
  for (const postgres of running) await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

const patience = { timeout: 30_000, interval: 50 };

/** The tests follow one directory through its life. */
describe('the embedded PostgreSQL', () => {
  test('makes itself at the first start and takes work', async () => {
    const { connectionString } = await start();
    await ask(connectionString, 'create table kept (word text)');
    await ask(connectionString, `insert into kept values ('Lò Thị Pản')`);
    expect(await ask(connectionString, 'select word from kept')).toEqual([{ word: 'Lò Thị Pản' }]);
  });

  test('keeps fsync on and gives the province no more than its own database', async () => {
    const { connectionString } = await start();
    expect(await ask(connectionString, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(connectionString, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false },
    ]);
    expect(statSync(directory).mode & 0o077).toBe(0);
  });

  test('sorts and counts letters as UTF-8 on every machine', async () => {
    const { connectionString } = await start();
    expect(await ask(connectionString, `select length('Đặng') as letters, lower('ĐẶNG') as small`)).toEqual([
      { letters: 4, small: 'đặng' },
    ]);
  });

  test('is joined when it already runs, and stops with the one who keeps it', async () => {
    const keeper = await start();
    const guest = await startEmbeddedPostgres(directory);
    expect(guest.connectionString).toBe(keeper.connectionString);
    await guest.stop();
    expect(await ask(keeper.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('has everything after a kill -9 of itself and of the province that kept it', async () => {
    await running.pop()?.stop();
    const { child, connectionString } = await startInProcess();
    await ask(connectionString, `insert into kept values ('Vàng A Sử')`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await killServer();
    const again = await start();
    expect(await ask(again.connectionString, 'select word from kept')).toEqual([{ word: 'Lò Thị Pản' }, { word: 'Vàng A Sử' }]);
  });

  test('that outlived a killed province is joined and kept by the next', async () => {
    await running.pop()?.stop();
    const { child, connectionString } = await startInProcess();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await start();
    expect(next.connectionString).toBe(connectionString);
    await running.pop()?.stop();
    await expect(ask(connectionString, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('comes back by itself, at the same address, when it is killed under a province that runs', async () => {
    let losses = 0;
    const postgres = await startEmbeddedPostgres(directory, () => losses++);
    running.push(postgres);
    await killServer();
    await expect
      .poll(() => ask(postgres.connectionString, 'select 1 as one').catch(() => 'away'), patience)
      .toEqual([{ one: 1 }]);
    expect(losses).toBe(1);
  });

  test('is kept by the next when the one who kept it has stopped it', async () => {
    const keeper = await start();
    const guest = await startEmbeddedPostgres(directory);
    running.splice(0, 1, guest);
    await keeper.stop();
    await expect.poll(() => ask(guest.connectionString, 'select 1 as one').catch(() => 'away'), patience).toEqual([{ one: 1 }]);
  });

  test('starts although the old process number belongs to somebody else now', async () => {
    await start();
    const lock = readFileSync(lockFile, 'utf8');
    await running.pop()?.stop();
    const somebody = spawn('sleep', ['60'], process.getuid?.() === 0 ? ownerOf(directory) : {});
    try {
      writeFileSync(lockFile, lock.replace(/^\d+/, String(somebody.pid)));
      const { connectionString } = await start();
      expect(await ask(connectionString, 'select count(*)::int as words from kept')).toEqual([{ words: 2 }]);
    } finally {
      somebody.kill();
    }
  });
});

function ownerOf(path: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

async function start(): Promise<EmbeddedPostgres> {
  running[0] ??= await startEmbeddedPostgres(directory);
  return running[0];
}

/** Kept by a process of its own, that a test can kill. */
async function startInProcess() {
  const module = new URL('../../../src/province/postgres/embeddedPostgres.ts', import.meta.url).href;
  const program = `import { startEmbeddedPostgres } from '${module}';
    console.log((await startEmbeddedPostgres(process.argv[1])).connectionString);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, connectionString: line.toString().trim() };
}

async function ask(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function killServer(): Promise<void> {
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await new Promise((wake) => setTimeout(wake, 10));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
