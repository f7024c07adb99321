import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Chance } from '../ports/time.ts';

/** 120 bits in groups that a person can copy from one screen to another. */
const BYTES = 15;

/** The password in that file (mode 0600); made at the first start. */
export function openOperatorPassword(path: string, chance: Chance): string {
  if (!existsSync(path)) {
    const groups =
      Buffer.from(chance.bytes(BYTES))
        .toString('hex')
        .match(/.{1,6}/g) ?? [];
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${groups.join('-')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  }
  const password = readFileSync(path, 'utf8').trim();
  if (password === '') throw new Error(`${path} is empty: write a password into it, or remove it to have one made.`);
  return password;
}
