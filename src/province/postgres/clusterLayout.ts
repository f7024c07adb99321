import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findServerAccount } from './serverAccount.ts';
import type { ServerAccount } from './serverAccount.ts';

/** The directory of an embedded PostgreSQL and what is in it. */
export interface ClusterLayout {
  directory: string;
  /** PostgreSQL's own files; absent until the first start has made them whole. */
  cluster: string;
  log: string;
  /** Who runs the server, when we are root. */
  account: ServerAccount | undefined;
  passwords: Passwords;
}

interface Passwords {
  superuser: string;
  province: string;
}

export function openClusterLayout(path: string): ClusterLayout {
  const directory = resolve(path);
  const cluster = join(directory, 'cluster');
  mkdirSync(dirname(directory), { recursive: true });
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  const account = ownerOf(cluster) ?? findServerAccount();
  giveTo(account, directory);
  return { directory, cluster, log: join(directory, 'server.log'), account, passwords: openPasswords(directory) };
}

/** Lets the server's account own a file or directory that we made as root. */
export function giveTo(account: ServerAccount | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** As root: a cluster that an ordinary user has made stays his. */
function ownerOf(cluster: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0 || !existsSync(cluster)) return undefined;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? undefined : { uid, gid };
}

function openPasswords(directory: string): Passwords {
  const path = join(directory, 'passwords.json');
  if (!existsSync(path)) {
    const passwords: Passwords = { superuser: createPassword(), province: createPassword() };
    writeFileSync(path, JSON.stringify(passwords), { mode: 0o600, flush: true });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
}

const createPassword = () => randomBytes(24).toString('base64url');
