import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToLocalTime } from '../../../../src/domain/basics/localTime.ts';
import { dueDate } from '../../../../src/domain/deadline/dueDate.ts';
import { isWorkingDay, type WorkCalendar } from '../../../../src/domain/deadline/workCalendar.ts';
import type { ProcessingTime } from '../../../../src/domain/procedure/procedure.ts';
import { at, thanhHoaCalendar } from './thanhHoaCalendar.ts';

const due = (received: string, time: ProcessingTime, calendar = thanhHoaCalendar) =>
  dueDate(at(received), time, calendar)?.dueAt;

describe('the due date', () => {
  it.each<[string, ProcessingTime, string]>([
    ['2026-11-23 09:00', { unit: 'workingDay', amount: 3 }, '2026-11-27 09:00'],
    ['2026-11-23 17:20', { unit: 'workingDay', amount: 3 }, '2026-11-30 07:00'],
    ['2026-11-23 12:10', { unit: 'workingDay', amount: 1 }, '2026-11-25 13:30'],
    ['2026-11-24 09:00', { unit: 'workingDay', amount: 1 }, '2026-11-26 07:00'],
    ['2026-11-27 16:30', { unit: 'workingDay', amount: 5 }, '2026-12-04 16:30'],
    ['2026-11-30 10:00', { unit: 'calendarDay', amount: 5 }, '2026-12-07 10:00'],
    ['2026-11-23 09:00', { unit: 'calendarDay', amount: 15 }, '2026-12-08 09:00'],
    ['2026-12-31 08:00', { unit: 'workingDay', amount: 2 }, '2027-01-05 08:00'],
    ['2026-11-23 14:59', { unit: 'sameDay' }, '2026-11-23 17:00'],
    ['2026-11-23 15:01', { unit: 'sameDay' }, '2026-11-25 17:00'],
  ])('of a dossier received on %s within %j is %s', (received, time, expected) => {
    expect(due(received, time)).toBe(at(expected));
  });

  it.each<[string, ProcessingTime, string]>([
    ['2026-11-23 15:00', { unit: 'sameDay' }, '2026-11-23 17:00'],
    ['2026-11-23 06:00', { unit: 'sameDay' }, '2026-11-23 17:00'],
    ['2026-11-23 12:00', { unit: 'sameDay' }, '2026-11-23 17:00'],
    ['2026-11-23 17:20', { unit: 'sameDay' }, '2026-11-25 17:00'],
    ['2026-11-24 09:00', { unit: 'sameDay' }, '2026-11-25 17:00'],
    ['2026-11-27 16:00', { unit: 'sameDay' }, '2026-11-30 17:00'],
  ])('of a same-day dossier received on %s: %j gives %s', (received, time, expected) => {
    expect(due(received, time)).toBe(at(expected));
  });

  it.each<[string, ProcessingTime, string]>([
    ['2026-11-23 09:00', { unit: 'hour', amount: 1 }, '2026-11-23 10:00'],
    ['2026-11-23 11:00', { unit: 'hour', amount: 1 }, '2026-11-23 14:00'],
    ['2026-11-23 09:00', { unit: 'hour', amount: 8 }, '2026-11-25 09:00'],
    ['2026-11-23 16:30', { unit: 'hour', amount: 12 }, '2026-11-26 10:30'],
    ['2026-11-28 09:00', { unit: 'hour', amount: 1.5 }, '2026-11-30 08:30'],
    ['2026-01-30 09:00', { unit: 'month', amount: 1 }, '2026-03-02 09:00'],
    ['2026-03-31 10:00', { unit: 'month', amount: 1 }, '2026-05-04 10:00'],
    ['2026-10-14 17:30', { unit: 'month', amount: 1 }, '2026-11-16 07:00'],
    ['2026-11-23 09:00', { unit: 'workingDay', amount: 0.5 }, '2026-11-23 15:00'],
    ['2026-11-23 09:00', { unit: 'workingDay', amount: 1.5 }, '2026-11-25 15:00'],
    ['2026-11-23 09:00', { unit: 'calendarDay', amount: 1 }, '2026-11-25 09:00'],
    ['2026-11-28 09:00', { unit: 'calendarDay', amount: 10 }, '2026-12-10 07:00'],
  ])(
    'of a dossier received on %s within %j is %s (hours, months, halves, a day off at the end)',
    (received, time, expected) => {
      expect(due(received, time)).toBe(at(expected));
    },
  );

  it('ignores seconds, as the slip does: 15:00:59 is not after 15:00', () => {
    expect(dueDate('2026-11-23T08:00:59.999Z', { unit: 'sameDay' }, thanhHoaCalendar)?.dueAt).toBe(at('2026-11-23 17:00'));
  });

  it('is not told where the time limit is unknown or makes no sense', () => {
    expect(due('2026-11-23 09:00', { unit: 'unknown', note: 'Theo hợp đồng' })).toBeUndefined();
    for (const amount of [0, -1, NaN]) expect(due('2026-11-23 09:00', { unit: 'workingDay', amount })).toBeUndefined();
  });

  it('is not told by a calendar that never opens', () => {
    expect(due('2026-11-23 09:00', { unit: 'sameDay' }, { ...thanhHoaCalendar, week: {} })).toBeUndefined();
  });

  it('is estimated from the first day that the table of days off does not cover', () => {
    const estimated = (amount: number) =>
      dueDate(at('2026-12-30 08:00'), { unit: 'workingDay', amount }, thanhHoaCalendar)?.estimated;
    expect(estimated(1)).toBe(false);
    expect(estimated(2)).toBe(true);
  });

  it('counts make-up days, and moves on when the last day is open for fewer hours', () => {
    const calendar: WorkCalendar = {
      ...thanhHoaCalendar,
      week: { ...thanhHoaCalendar.week, sat: [{ from: '07:00', to: '11:30' }] },
      makeUpDays: [{ on: '2026-11-29', hoursOf: 'mon' }],
    };
    expect(due('2026-11-26 09:00', { unit: 'workingDay', amount: 2 }, calendar)).toBe(at('2026-11-28 09:00'));
    expect(due('2026-11-26 15:00', { unit: 'workingDay', amount: 2 }, calendar)).toBe(at('2026-11-29 07:00'));
    expect(due('2026-11-26 15:00', { unit: 'workingDay', amount: 3 }, calendar)).toBe(at('2026-11-29 15:00'));
  });

  const anyReceipt = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const anyTime = fc.oneof(
    fc.record({
      unit: fc.constantFrom('workingDay' as const, 'calendarDay' as const, 'hour' as const),
      amount: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ unit: fc.constant('month' as const), amount: fc.integer({ min: 1, max: 6 }) }),
    fc.constant({ unit: 'sameDay' as const }),
  );

  it('always falls within office hours and after the receipt', () => {
    fc.assert(
      fc.property(anyReceipt, anyTime, (received, time) => {
        const dueAt = dueDate(received.toISOString(), time, thanhHoaCalendar)?.dueAt ?? '';
        const { on, minute } = instantToLocalTime(dueAt);
        expect(isWorkingDay(thanhHoaCalendar, on)).toBe(true);
        expect((minute >= 420 && minute <= 690) || (minute >= 810 && minute <= 1020)).toBe(true);
        expect(dueAt > `${received.toISOString().slice(0, 16)}:00.000Z`).toBe(true);
      }),
    );
  });

  it('never falls on an earlier day for a dossier that was received later', () => {
    fc.assert(
      fc.property(anyReceipt, anyReceipt, anyTime, (one, other, time) => {
        const [first, second] = [one, other].map((date) => date.toISOString()).sort();
        const dueOn = (receivedAt = '') => instantToLocalTime(dueDate(receivedAt, time, thanhHoaCalendar)?.dueAt ?? '').on;
        expect(dueOn(first) <= dueOn(second)).toBe(true);
      }),
    );
  });
});

describe('while a dossier waits for a supplement its clock stands still', () => {
  const dueAfter = (time: ProcessingTime, ...pauses: [string, string][]) =>
    dueDate(
      at('2026-11-25 09:00'),
      time,
      thanhHoaCalendar,
      pauses.map(([from, to]) => ({ startedAt: at(from), endedAt: at(to) })),
    )?.dueAt;
  const threeDays: ProcessingTime = { unit: 'workingDay', amount: 3 };

  it.each<[string, [string, string][], string]>([
    ['no pause', [], '2026-11-30 09:00'],
    ['one working day', [['2026-11-26 10:00', '2026-11-27 10:00']], '2026-12-01 09:00'],
    ['a weekend gives nothing back', [['2026-11-28 08:00', '2026-11-29 20:00']], '2026-11-30 09:00'],
    ['two working hours', [['2026-11-26 10:00', '2026-11-26 14:00']], '2026-11-30 11:00'],
    [
      'two pauses add up',
      [
        ['2026-11-27 10:00', '2026-11-30 10:00'],
        ['2026-11-26 10:00', '2026-11-27 10:00'],
      ],
      '2026-12-02 09:00',
    ],
    [
      'pauses that overlap count once',
      [
        ['2026-11-26 10:00', '2026-11-27 10:00'],
        ['2026-11-26 12:00', '2026-11-27 10:00'],
      ],
      '2026-12-01 09:00',
    ],
    ['too late: the date had passed', [['2026-12-01 10:00', '2026-12-04 10:00']], '2026-11-30 09:00'],
    ['a pause that ends before it starts', [['2026-11-27 10:00', '2026-11-26 10:00']], '2026-11-30 09:00'],
  ])('%s', (_name, pauses, expected) => {
    expect(dueAfter(threeDays, ...pauses)).toBe(at(expected));
  });

  it('calendar days are given back as time on the wall, then moved off days off', () => {
    expect(dueAfter({ unit: 'calendarDay', amount: 7 }, ['2026-11-27 10:00', '2026-11-30 10:00'])).toBe(at('2026-12-07 09:00'));
  });

  it('a same-day procedure has the day of resumption', () => {
    expect(dueAfter({ unit: 'sameDay' }, ['2026-11-25 10:00', '2026-11-27 14:00'])).toBe(at('2026-11-27 17:00'));
    expect(dueAfter({ unit: 'sameDay' }, ['2026-11-25 10:00', '2026-11-27 16:00'])).toBe(at('2026-11-30 17:00'));
  });
});
