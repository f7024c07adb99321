import { existsSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { giveTo } from './clusterLayout.ts';
import type { ClusterLayout } from './clusterLayout.ts';
import { runPostgresProgram } from './postgresPrograms.ts';
import { removeForeignLock } from './postmasterFile.ts';

/** Only 127.0.0.1, only with a password; the log never quotes statements or values, which may be about people. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const START_ATTEMPTS = 3;
const PATIENCE_SECONDS = 120;
const LOG_LIMIT_BYTES = 10_000_000;

/** Makes the files of a new server (about a second). A cut leaves nothing: they get their name when they are whole. */
export async function createCluster(layout: ClusterLayout): Promise<void> {
  const unfinished = `${layout.cluster}.unfinished`;
  const passwordFile = join(layout.directory, 'initial-password');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, layout.passwords.superuser, { mode: 0o600 });
  giveTo(layout.account, passwordFile);
  try {
    await runOrThrow(layout, 'initdb', [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...Object.entries(SETTINGS).map(([name, value]) => `--set=${name}=${value}`),
    ]);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(unfinished, layout.cluster);
}

/** Starts the server on a free port, unless it runs. It survives Ctrl-C in our terminal: we say when it stops. */
export async function startServer(layout: ClusterLayout): Promise<void> {
  removeForeignLock(layout.cluster);
  const status = await runPostgresProgram('pg_ctl', ['status', '-D', layout.cluster], layout.directory, layout.account);
  if (status.exitCode === 0) return;
  shortenLog(layout.log);
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const options = [
      'start',
      '-D',
      layout.cluster,
      '-l',
      layout.log,
      '-s',
      '-w',
      '-t',
      String(PATIENCE_SECONDS),
      '-o',
      `-p ${port}`,
    ];
    const { exitCode, output } = await runPostgresProgram('pg_ctl', options, layout.directory, layout.account);
    if (exitCode === 0) return;
    if (attempt === START_ATTEMPTS)
      throw new Error(`The embedded PostgreSQL does not start; its log is ${layout.log}. ${output}`);
  }
}

/** Ends its sessions, writes everything out, and waits for that. */
export async function stopServer(layout: ClusterLayout): Promise<void> {
  await runOrThrow(layout, 'pg_ctl', ['stop', '-D', layout.cluster, '-m', 'fast', '-s', '-w', '-t', String(PATIENCE_SECONDS)]);
}

async function runOrThrow(layout: ClusterLayout, program: 'initdb' | 'pg_ctl', options: string[]): Promise<void> {
  const { exitCode, output } = await runPostgresProgram(program, options, layout.directory, layout.account);
  if (exitCode !== 0) throw new Error(`${program} of the embedded PostgreSQL failed. ${output}`);
}

function shortenLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
