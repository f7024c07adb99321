import { existsSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that the cluster's lock file names, running or not; undefined without a (whole) file. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const path = lockFile(cluster);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * After a power cut or a container's restart the lock file may name a process number that something else has now; PostgreSQL would
 * then refuse to start. Removes the file only when a living process of that number is certainly not a server of this cluster: of a
 * dead one PostgreSQL takes care itself, and checks for survivors of the crash as it does.
 */
export function removeForeignLock(cluster: string): void {
  const postmaster = findPostmaster(cluster);
  const command = postmaster && findCommandLine(postmaster.pid);
  if (command !== undefined && !command.includes(cluster)) rmSync(lockFile(cluster));
}

const lockFile = (cluster: string) => join(cluster, 'postmaster.pid');

function findCommandLine(pid: number): string | undefined {
  try {
    if (platform() === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (platform() === 'darwin') return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // No such process.
  }
  return undefined;
}
