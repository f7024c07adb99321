import { dayExists, daysInMonth, toCalendarDay, type CalendarDay } from './calendarDay.ts';

/**
 * A calendar day of which the month or the day may be unknown, as elders' birth dates often are.
 * Never completed to 1 January: what is not known stays absent. `day` needs `month`.
 */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

/** Whether such a date can exist: four-digit year, month 1–12, a day that the month has, no day without a month. */
export function isValidPartialDate({ year, month, day }: PartialDate): boolean {
  if (year < 1000) return false;
  if (month === undefined) return day === undefined && dayExists(year, 1, 1);
  return dayExists(year, month, day ?? 1);
}

/** The first day that it can mean: 1950 → 1950-01-01. For reckoning only, never to be shown or stored. */
export function earliestDay({ year, month = 1, day = 1 }: PartialDate): CalendarDay {
  return toCalendarDay(year, month, day);
}

/** The last day that it can mean: 3/1950 → 1950-03-31. */
export function latestDay({ year, month = 12, day = daysInMonth(year, month) }: PartialDate): CalendarDay {
  return toCalendarDay(year, month, day);
}

/** Whether it is certainly later than `today`. The current year alone is not: it may mean a day already past. */
export function isInFuture(date: PartialDate, today: CalendarDay): boolean {
  return earliestDay(date) > today;
}

/** `03/02/1950`, `03/1950` or `1950`: leading zeros as on the printed forms (NĐ 30/2020/NĐ-CP). */
export function formatPartialDate({ year, month, day }: PartialDate): string {
  const known = [day, month].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [...known, year].join('/');
}
