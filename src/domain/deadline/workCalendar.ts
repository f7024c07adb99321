import { addDays, weekdayOf, type CalendarDay, type Weekday } from '../basics/calendarDay.ts';
import { clockToMinute } from '../basics/localTime.ts';

/** One stretch of office hours; times of day as `07:00`. Both ends belong to it: at 17:00 the desk still takes a dossier. */
export interface Opening {
  from: string;
  to: string;
}

/**
 * When the desks of a province work: data that the province publishes, as JSON.
 * Only hours that the law counts belong here; a Saturday desk run as a courtesy does not.
 */
export interface WorkCalendar {
  /** Office hours by weekday, in order; a weekday that is absent is a day off. */
  week: Partial<Record<Weekday, Opening[]>>;
  /** Public holidays (nghỉ lễ) and substitute rest days, including those that fall on a weekend. */
  daysOff: CalendarDay[];
  /** Days worked in place of others (làm bù), with the hours of the weekday they stand for. They win over every other rule. */
  makeUpDays: { on: CalendarDay; hoursOf: Weekday }[];
  /** Last day for which `daysOff` and `makeUpDays` are known to be complete. */
  coversThrough: CalendarDay;
}

/** A year holds the longest run of days off that makes sense; a calendar that is shut for longer never opens. */
const longestClosureDays = 366;

/** Office hours of a day in minutes since midnight; empty on a day off. */
export function openingsOn(calendar: WorkCalendar, on: CalendarDay): { from: number; to: number }[] {
  const makeUp = calendar.makeUpDays.find((day) => day.on === on);
  if (!makeUp && calendar.daysOff.includes(on)) return [];
  const openings = calendar.week[makeUp?.hoursOf ?? weekdayOf(on)] ?? [];
  return openings.map(({ from, to }) => ({ from: clockToMinute(from), to: clockToMinute(to) }));
}

export function isWorkingDay(calendar: WorkCalendar, on: CalendarDay): boolean {
  return openingsOn(calendar, on).length > 0;
}

/** The first working day strictly after `on`; undefined for a calendar that never opens. */
export function nextWorkingDay(calendar: WorkCalendar, on: CalendarDay): CalendarDay | undefined {
  for (let days = 1; days <= longestClosureDays; days++) {
    const day = addDays(on, days);
    if (isWorkingDay(calendar, day)) return day;
  }
  return undefined;
}

/** Whether the table of days off is known to be complete up to that day; if not, a date is only estimated (dự kiến). */
export function covers(calendar: WorkCalendar, on: CalendarDay): boolean {
  return on <= calendar.coversThrough;
}
