import { expect, test } from 'vitest';
import { minutesUntil } from '../../../../src/kiosk/screens/outbox/minutesUntil.ts';

const now = 1_000_000;

test.each([
  ['without a time, at once', undefined, 0],
  ['in the past, at once', now - 1, 0],
  ['in a moment, within a minute', now + 1, 1],
  ['in three and a half minutes, within four', now + 210_000, 4],
  ['at the longest delay', now + 30 * 60_000, 30],
  ['beyond any delay, as after a clock jump, at once (I6)', now + 31 * 60_000, 0],
])('the next try %s', (_, nextTryAt, minutes) => {
  expect(minutesUntil(nextTryAt, now)).toBe(minutes);
});
