import type { Chance } from '../../src/kiosk/ports/time.ts';

/** Chance that repeats itself for a seed: xoshiro128** (Blackman and Vigna, 2018), its state filled by splitmix32. */
export function createSeededChance(seed: number): Chance {
  let mixed = seed >>> 0;
  const splitmix32 = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let [a, b, c, d] = [splitmix32(), splitmix32(), splitmix32(), splitmix32()];
  const rotateLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

  const next = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };

  return {
    fraction: () => next() / 0x1_0000_0000,
    bytes: (count) => {
      const bytes = new Uint8Array(count);
      for (let at = 0; at < count; at += 4) {
        const word = next();
        for (let byte = 0; byte < 4 && at + byte < count; byte++) bytes[at + byte] = word >>> (8 * byte);
      }
      return bytes;
    },
  };
}
