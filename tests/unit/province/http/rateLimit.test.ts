import { expect, it } from 'vitest';
import { createRateLimit } from '../../../../src/province/http/rateLimit.ts';

it('gives a burst, then as many as flow in, and counts each address for itself', () => {
  let now = 0;
  const limit = createRateLimit(3, 60, () => now);
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([true, true, true, false]);
  expect(limit.isSpent('a')).toBe(true);
  expect(limit.take('b')).toBe(true);
  now += 2000;
  expect([1, 2, 3].map(() => limit.take('a'))).toEqual([true, true, false]);
  now += 3_600_000;
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([true, true, true, false]);
});

it('does not run dry when the clock jumps back', () => {
  let now = 1_000_000;
  const limit = createRateLimit(2, 60, () => now);
  limit.take('a');
  now = 0;
  expect(limit.take('a')).toBe(true);
  now += 1000;
  expect(limit.take('a')).toBe(true);
});
