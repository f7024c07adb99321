import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasCome, LONGEST_DELAY, retryDelay } from '../../../../src/domain/dossier/retry.ts';

it('S6 waits between one second and a bound that doubles from 5 s and stops at 30 min', () => {
  expect(retryDelay(1, 0)).toBe(1_000);
  expect(retryDelay(1, 0.999999)).toBe(5_000);
  expect(retryDelay(3, 0.999999)).toBe(20_000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, fraction) => {
        const delay = retryDelay(failures, fraction);
        return delay >= 1_000 && delay <= LONGEST_DELAY;
      },
    ),
  );
});

it('S7 a time has come when it is past, absent, or absurdly far away', () => {
  expect(hasCome(undefined, 0)).toBe(true);
  expect(hasCome(999, 1_000)).toBe(true);
  expect(hasCome(1_001, 1_000)).toBe(false);
  expect(hasCome(1_000 + LONGEST_DELAY + 1, 1_000)).toBe(true);
});
