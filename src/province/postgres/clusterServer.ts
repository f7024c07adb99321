import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { giveTo } from './clusterLayout.ts';
import type { ClusterLayout } from './clusterLayout.ts';
import { runPostgresProgram } from './postgresPrograms.ts';
import { findPostmaster, removeForeignLock } from './postmasterFile.ts';

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

/** Processes of a server that was killed may hold on for a moment: until they are gone, another one refuses to start. */
const START_PATIENCE_MS = 15_000;
const PORT_PATIENCE_MS = 5_000;
const RETRY_AFTER_MS = 100;
const STOP_LOOK_MS = 20;
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

/**
 * Starts the server, unless it runs: on the port of its last start if that is free, so that whoever knows its address finds it again.
 * It survives Ctrl-C in our terminal: we say when it stops.
 */
export async function startServer(layout: ClusterLayout): Promise<void> {
  removeForeignLock(layout.cluster);
  if (await isRunning(layout)) return;
  shortenLog(layout.log);
  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const port = await findFreePort(findLastPort(layout.cluster));
    const waiting = ['-s', '-w', '-t', String(PATIENCE_SECONDS)];
    const options = ['start', '-D', layout.cluster, '-l', layout.log, ...waiting, '-o', `-p ${port}`];
    const { exitCode, output } = await runPostgresProgram('pg_ctl', options, layout.directory, layout.account);
    // Another process may have been faster.
    if (exitCode === 0 || (await isRunning(layout))) return;
    if (performance.now() > deadline)
      throw new Error(`The embedded PostgreSQL does not start; its log is ${layout.log}. ${output}`);
    await pause(RETRY_AFTER_MS);
  }
}

/**
 * Ends its sessions, writes everything out, and waits for that. pg_ctl would wait until the lock file is gone, which never comes when
 * another process starts the server again at once; so we wait until the file names no longer the server that we stopped.
 */
export async function stopServer(layout: ClusterLayout): Promise<void> {
  const stopped = findPostmaster(layout.cluster)?.pid;
  if (!(await isRunning(layout))) return;
  await runOrThrow(layout, 'pg_ctl', ['stop', '-D', layout.cluster, '-m', 'fast', '-s', '-W']);
  const deadline = performance.now() + PATIENCE_SECONDS * 1000;
  while (findPostmaster(layout.cluster)?.pid === stopped) {
    if (performance.now() > deadline) throw new Error(`The embedded PostgreSQL does not stop; its log is ${layout.log}.`);
    await pause(STOP_LOOK_MS);
  }
}

async function isRunning(layout: ClusterLayout): Promise<boolean> {
  const status = await runPostgresProgram('pg_ctl', ['status', '-D', layout.cluster], layout.directory, layout.account);
  return status.exitCode === 0;
}

async function runOrThrow(layout: ClusterLayout, program: 'initdb' | 'pg_ctl', options: string[]): Promise<void> {
  const { exitCode, output } = await runPostgresProgram(program, options, layout.directory, layout.account);
  if (exitCode !== 0) throw new Error(`${program} of the embedded PostgreSQL failed. ${output}`);
}

function shortenLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
}

function findLastPort(cluster: string): number | undefined {
  const options = join(cluster, 'postmaster.opts');
  const port = existsSync(options) ? /"-p" "(\d+)"/.exec(readFileSync(options, 'utf8'))?.[1] : undefined;
  return port === undefined ? undefined : Number(port);
}

/** The wanted one, though a server that was just killed may hold it for a moment longer; else any. */
async function findFreePort(wanted = 0): Promise<number> {
  for (const deadline = performance.now() + PORT_PATIENCE_MS; ;) {
    const port = await tryPort(performance.now() < deadline ? wanted : 0);
    if (port !== undefined) return port;
    await pause(RETRY_AFTER_MS);
  }
}

async function tryPort(port: number): Promise<number | undefined> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    probe.close();
  }
}
