import { describe, expect, it } from 'vitest';
import {
  covers,
  isWorkingDay,
  nextWorkingDay,
  openingsOn,
  type WorkCalendar,
} from '../../../../src/domain/deadline/workCalendar.ts';
import { thanhHoaCalendar } from './thanhHoaCalendar.ts';

const morning = [{ from: '07:00', to: '11:30' }];

describe('the work calendar', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-24', false, 'a public holiday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
  ])('%s works: %s, as %s', (on, works) => {
    expect(isWorkingDay(thanhHoaCalendar, on)).toBe(works);
  });

  it('goes over a long Tết to the next working day', () => {
    expect(nextWorkingDay(thanhHoaCalendar, '2026-02-13')).toBe('2026-02-23');
  });

  it('counts a make-up Saturday as a working day, with the hours of the day that it stands for', () => {
    const calendar: WorkCalendar = { ...thanhHoaCalendar, makeUpDays: [{ on: '2026-11-28', hoursOf: 'mon' }] };
    expect(nextWorkingDay(calendar, '2026-11-27')).toBe('2026-11-28');
    expect(openingsOn(calendar, '2026-11-28')).toEqual(openingsOn(calendar, '2026-11-23'));
  });

  it('lets a make-up day win over a day off', () => {
    const calendar: WorkCalendar = { ...thanhHoaCalendar, makeUpDays: [{ on: '2026-11-24', hoursOf: 'tue' }] };
    expect(isWorkingDay(calendar, '2026-11-24')).toBe(true);
  });

  it('has hours of its own for each weekday', () => {
    const calendar: WorkCalendar = { ...thanhHoaCalendar, week: { ...thanhHoaCalendar.week, fri: morning } };
    expect(openingsOn(calendar, '2026-11-27')).toEqual([{ from: 420, to: 690 }]);
  });

  it('says so when no day is ever worked', () => {
    expect(nextWorkingDay({ ...thanhHoaCalendar, week: {} }, '2026-11-23')).toBeUndefined();
  });

  it('knows how far it is known', () => {
    expect(covers(thanhHoaCalendar, '2026-12-31')).toBe(true);
    expect(covers(thanhHoaCalendar, '2027-01-01')).toBe(false);
  });
});
