import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../support/provinceProcess.ts';

const home = mkdtempSync(join(tmpdir(), 'cua-ban-start-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a start that fails says, and how it ends. */
async function failToStart(settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(home, 'data'), DATABASE_URL: inject('databaseUrl'), ...settings };
  const province = spawn(process.execPath, ['src/province/main.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  province.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [exitCode] = (await once(province, 'close')) as [number | null];
  return { exitCode, said };
}

describe('a province that cannot start says in one line what to do, and ends with 1', () => {
  it('when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failToStart({ PORT: `${port}` })).toEqual({
      exitCode: 1,
      said: `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another one.\n`,
    });
    other.close();
  });

  it('when its data directory is a file', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const { exitCode, said } = await failToStart({ DATA_DIR: file });
    expect([exitCode, said]).toEqual([
      1,
      `DATA_DIR (${file}) leads to a file, not to a directory: set DATA_DIR to another place.\n`,
    ]);
  });

  it.each([
    [
      'no database server answers',
      async (url: URL) => void (url.port = `${await freePort()}`),
      /^No PostgreSQL answers at .* start it/,
    ],
    [
      'the database does not exist',
      (url: URL) => void (url.pathname = '/nowhere'),
      /^PostgreSQL has no database .*\/nowhere: create it/,
    ],
    [
      'the user is unknown',
      (url: URL) => void (url.username = 'nobody'),
      /does not let this user in: correct user and password/,
    ],
  ])('when %s', async (_what, change, words) => {
    const url = new URL(inject('databaseUrl'));
    await change(url);
    const { exitCode, said } = await failToStart({ DATABASE_URL: url.href });
    expect(exitCode).toBe(1);
    expect(said).toMatch(words);
    expect(said.trimEnd()).not.toContain('\n');
    expect(said).not.toContain(url.password || 'password=');
  });

  it('when its settings are wrong', async () => {
    expect(await failToStart({ PORT: '99999' })).toEqual({
      exitCode: 1,
      said: 'PORT must be a port between 0 and 65535.\n',
    });
  });
});
