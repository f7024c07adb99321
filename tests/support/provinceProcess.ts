/** The province as `npm start` runs it: its own process, on a port of its own, over the run's PostgreSQL or the one it embeds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const OPERATOR_PASSWORD = 'only-for-tests-6F3Q';

export interface ProvinceProcess {
  port: number;
  address: string;
  dataDirectory: string;
  /** Lines that it logged so far. */
  log(): string;
  /** kill -9: what was not committed is lost, as in a power cut of the machine room. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Sends the signals one after the other; the exit code, once it has ended. */
  end(...signals: NodeJS.Signals[]): Promise<number | null>;
  /** SIGTERM and a clean end; `remove` throws the data away. */
  stop(remove?: boolean): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

export async function startProvince(
  settings: { databaseUrl?: string; dataDirectory?: string; env?: Record<string, string> } = {},
): Promise<ProvinceProcess> {
  const dataDirectory = settings.dataDirectory ?? mkdtempSync(join(tmpdir(), 'cua-ban-province-'));
  const port = await freePort();
  let output = '';
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const { DATABASE_URL: _, ...inherited } = process.env;
    const own = spawn(process.execPath, ['src/province/main.ts'], {
      env: {
        ...inherited,
        PORT: `${port}`,
        HOST: '127.0.0.1',
        DATA_DIR: dataDirectory,
        OPERATOR_PASSWORD,
        ...(settings.databaseUrl && { DATABASE_URL: settings.databaseUrl }),
        ...settings.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = own;
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    own.stdout.on('data', keep);
    own.stderr.on('data', keep);
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      if (own.exitCode !== null) throw new Error(`the province ended at its start:\n${output}`);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (ready?.ok) return;
      await pause(50);
    }
    throw new Error(`the province did not become ready:\n${output}`);
  }

  async function end(...signals: NodeJS.Signals[]): Promise<number | null> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    for (const signal of signals) child.kill(signal);
    await gone;
    return child.exitCode;
  }

  await start();
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    dataDirectory,
    log: () => output,
    async kill() {
      await end('SIGKILL');
    },
    restart: start,
    end,
    async stop(remove = true) {
      await end('SIGTERM');
      if (remove) rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
