import type { Chance } from '../ports/time.ts';

export const browserChance: Chance = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  fraction: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 0x1_0000_0000,
};
