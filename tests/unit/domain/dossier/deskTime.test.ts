import { describe, expect, it } from 'vitest';
import { deskTime, isClockWrong } from '../../../../src/domain/dossier/deskTime.ts';

const heard = '2026-11-20T03:00:00.000Z';
const at = (instant: string) => Date.parse(instant);
const years = (count: number) => count * 365 * 24 * 3_600_000;

describe('what a desk knows of the time', () => {
  it.each([
    ['a right clock', at('2026-11-23T02:00:00Z'), 0, '2026-11-23T02:00:00.000Z', 'measured'],
    ['a clock that was always seven years back', at('2019-11-25T02:00:00Z'), years(7), '2026-11-23T02:00:00.000Z', 'measured'],
    ['a clock set back since', at('2019-11-23T02:00:00Z'), 0, heard, 'doubtful'],
    ['a clock set ten years on since', at('2036-11-23T02:00:00Z'), 0, '2036-11-23T02:00:00.000Z', 'doubtful'],
    ['a minute before what was heard', at('2026-11-20T02:59:00Z'), 0, heard, 'measured'],
    ['three months without a line', at('2027-02-20T02:00:00Z'), 0, '2027-02-20T02:00:00.000Z', 'measured'],
  ])('with %s', (_what, now, clockOffsetMs, expected, certainty) => {
    expect(deskTime({ now, clockOffsetMs, lastHeardAt: heard })).toEqual({ at: expected, certainty });
  });

  it('before it ever heard the province is its own clock, which nobody measured', () => {
    const now = at('2019-11-23T02:00:00Z');
    expect(deskTime({ now, clockOffsetMs: undefined, lastHeardAt: undefined })).toEqual({
      at: '2019-11-23T02:00:00.000Z',
      certainty: 'unmeasured',
    });
  });

  it('calls a clock wrong that is more than five minutes off', () => {
    expect([0, 240_000, -240_000, 360_000, -years(7)].map((clockOffsetMs) => isClockWrong({ clockOffsetMs }))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
