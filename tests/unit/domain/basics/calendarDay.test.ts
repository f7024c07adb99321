import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  isCalendarDay,
  toCalendarDay,
  weekdayOf,
} from '../../../../src/domain/basics/calendarDay.ts';

const weekdaysFromSunday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it('agree with the platform calendar on every number, every weekday and back', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const milliseconds = Date.parse(on);
        expect(dayNumber(on)).toBe(milliseconds / 86_400_000);
        expect(dayFromNumber(dayNumber(on))).toBe(on);
        expect(weekdayOf(on)).toBe(weekdaysFromSunday[new Date(milliseconds).getUTCDay()]);
      }),
    );
  });

  it('follow one another without a gap through leap and common centuries', () => {
    for (const year of [1899, 1900, 1999, 2000, 2026, 2027, 2028, 2100]) {
      let on = `${year}-01-01`;
      for (let day = 0; day < 366; day++) {
        const next = addDays(on, 1);
        expect(dayNumber(next)).toBe(dayNumber(on) + 1);
        expect(next > on).toBe(true);
        on = next;
      }
    }
  });

  it.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    ['24/11/2026', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDay(text)).toBe(exists);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months end on the same day or the last of the month: %s', (on, months, expected) => {
    expect(addMonths(on, months)).toBe(expected);
  });

  it('refuse to be made of parts that do not exist', () => {
    expect(() => toCalendarDay(2026, 2, 29)).toThrow(RangeError);
    expect(() => toCalendarDay(2026, 2, 1.5)).toThrow(RangeError);
    expect(() => dayNumber('2026-02-29')).toThrow(RangeError);
  });
});
