import type { Chance } from '../ports.ts';

/** 128 random bits as 32 lower-case hex digits. */
export function randomId(chance: Pick<Chance, 'bytes'>): string {
  return Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
