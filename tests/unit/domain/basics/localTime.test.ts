import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  clockToMinute,
  instantToCalendarDay,
  instantToLocalTime,
  localTimeToInstant,
  minutesBetween,
  minuteToClock,
} from '../../../../src/domain/basics/localTime.ts';

const anyInstant = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('time on the wall in Viet Nam', () => {
  it('is seven hours ahead of UTC', () => {
    expect(instantToLocalTime('2026-11-23T02:00:00.000Z')).toEqual({ on: '2026-11-23', minute: 540 });
    expect(localTimeToInstant({ on: '2026-11-23', minute: 540 })).toBe('2026-11-23T02:00:00.000Z');
  });

  it('is already tomorrow when UTC is at five in the afternoon', () => {
    expect(instantToCalendarDay('2026-12-31T16:59:59Z')).toBe('2026-12-31');
    expect(instantToCalendarDay('2026-12-31T17:00:00Z')).toBe('2027-01-01');
    expect(localTimeToInstant({ on: '2027-01-01', minute: 0 })).toBe('2026-12-31T17:00:00.000Z');
  });

  it('agrees with the platform to the minute, whatever the instant', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const shifted = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
        const local = instantToLocalTime(instant);
        expect(`${local.on}T${minuteToClock(local.minute)}`).toBe(shifted.slice(0, 16));
        expect(localTimeToInstant(local)).toBe(`${instant.slice(0, 16)}:00.000Z`);
      }),
    );
  });

  it('measures between two times what adding covers', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -3_000_000, max: 3_000_000 }), (instant, minutes) => {
        const from = instantToLocalTime(instant);
        expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes);
      }),
    );
  });

  it.each(['2026-11-23', '2026-11-23T09:00:00+07:00', '2026-11-23T24:00:00Z', '2026-02-30T00:00:00Z', '2026-11-23T09:00Z', ''])(
    'is not told from %j',
    (text) => {
      expect(() => instantToLocalTime(text)).toThrow(RangeError);
    },
  );

  it('reads times of day as tables have them', () => {
    expect(clockToMinute('07:00')).toBe(420);
    expect(clockToMinute('23:59')).toBe(1439);
    for (const text of ['7:00', '24:00', '07:60', '07h00', '']) expect(() => clockToMinute(text)).toThrow(RangeError);
  });
});
