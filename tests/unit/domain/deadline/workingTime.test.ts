import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToLocalTime, minutesBetween, minuteToClock, type LocalTime } from '../../../../src/domain/basics/localTime.ts';
import {
  addWorkingMinutes,
  closingTimeOf,
  firstOpenTime,
  workingMinutesBetween,
} from '../../../../src/domain/deadline/workingTime.ts';
import { at, thanhHoaCalendar } from './thanhHoaCalendar.ts';

const local = (text: string) => instantToLocalTime(at(text));
const written = (time: LocalTime | undefined) => time && `${time.on} ${minuteToClock(time.minute)}`;
const anyTime = fc.record({
  on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
  minute: fc.integer({ min: 0, max: 1439 }),
});

describe('the first moment at which the desk is open', () => {
  it.each([
    ['2026-11-23 06:10', '2026-11-23 07:00', 'before opening'],
    ['2026-11-23 07:00', '2026-11-23 07:00', 'at opening'],
    ['2026-11-23 09:00', '2026-11-23 09:00', 'in the morning'],
    ['2026-11-23 11:30', '2026-11-23 11:30', 'at the end of the morning'],
    ['2026-11-23 11:31', '2026-11-23 13:30', 'at lunch'],
    ['2026-11-23 17:00', '2026-11-23 17:00', 'at closing'],
    ['2026-11-23 17:01', '2026-11-25 07:00', 'after closing, before a holiday'],
    ['2026-11-24 09:00', '2026-11-25 07:00', 'on a holiday'],
    ['2026-11-27 23:59', '2026-11-30 07:00', 'on a Friday night'],
  ])('for %s is %s, %s', (asked, expected) => {
    expect(written(firstOpenTime(thanhHoaCalendar, local(asked)))).toBe(expected);
  });
});

describe('office hours', () => {
  it.each([
    ['2026-11-23 09:00', 60, '2026-11-23 10:00'],
    ['2026-11-23 11:00', 60, '2026-11-23 14:00'],
    ['2026-11-23 16:30', 480, '2026-11-25 16:30'],
    ['2026-11-23 16:00', 60, '2026-11-23 17:00'],
    ['2026-11-27 16:30', 60, '2026-11-30 07:30'],
    ['2026-11-24 09:00', 30, '2026-11-25 07:30'],
  ])('%s and %i minutes of them end at %s', (from, minutes, expected) => {
    expect(written(addWorkingMinutes(thanhHoaCalendar, local(from), minutes))).toBe(expected);
  });

  it.each([
    ['2026-11-23 09:00', '2026-11-23 10:00', 60],
    ['2026-11-23 11:00', '2026-11-23 14:00', 60],
    ['2026-11-23 09:00', '2026-11-25 09:00', 480],
    ['2026-11-27 16:00', '2026-11-30 08:00', 120],
    ['2026-11-28 08:00', '2026-11-29 20:00', 0],
    ['2026-11-23 10:00', '2026-11-23 09:00', 0],
  ])('between %s and %s are %i minutes', (from, to, minutes) => {
    expect(workingMinutesBetween(thanhHoaCalendar, local(from), local(to))).toBe(minutes);
  });

  it('between a time and that time later are as many minutes as were added', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 10_000 }), (from, minutes) => {
        const to = addWorkingMinutes(thanhHoaCalendar, from, minutes);
        expect(to && workingMinutesBetween(thanhHoaCalendar, from, to)).toBe(minutes);
        expect(to && minutesBetween(from, to)).toBeGreaterThanOrEqual(minutes);
      }),
    );
  });

  it('end at closing time, and on a day off not at all', () => {
    expect(written(closingTimeOf(thanhHoaCalendar, '2026-11-23'))).toBe('2026-11-23 17:00');
    expect(closingTimeOf(thanhHoaCalendar, '2026-11-24')).toBeUndefined();
  });

  it('never come in a calendar that never opens', () => {
    const never = { ...thanhHoaCalendar, week: {} };
    expect(firstOpenTime(never, local('2026-11-23 09:00'))).toBeUndefined();
    expect(addWorkingMinutes(never, local('2026-11-23 09:00'), 1)).toBeUndefined();
  });
});
