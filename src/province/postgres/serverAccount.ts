import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** An account of the operating system. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

const ACCOUNT_NAME = 'postgres';

/** PostgreSQL refuses to run as root: then the account to run it as, made if there is none. Otherwise undefined: run it as oneself. */
export function findServerAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return readAccount() ?? createAccount();
}

/** Whether the account may walk every directory down to the path, e.g. not when it lies below a closed /root. */
export function accountReaches(account: ServerAccount, path: string): boolean {
  const { uid, gid, mode } = statSync(path);
  const walkBit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & walkBit) === 0) return false;
  const parent = dirname(path);
  return parent === path || accountReaches(account, parent);
}

function readAccount(): ServerAccount | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${ACCOUNT_NAME}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function createAccount(): ServerAccount {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', ACCOUNT_NAME]],
    ['adduser', ['-S', '-D', '-H', ACCOUNT_NAME]],
  ];
  for (const [program, options] of attempts) {
    try {
      execFileSync(program, options, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const account = readAccount();
    if (account) return account;
  }
  throw new Error(
    `PostgreSQL does not run as root and the account "${ACCOUNT_NAME}" could not be created: ` +
      'start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
