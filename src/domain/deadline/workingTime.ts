import type { CalendarDay } from '../basics/calendarDay.ts';
import type { LocalTime } from '../basics/localTime.ts';
import { nextWorkingDay, openingsOn, type WorkCalendar } from './workCalendar.ts';

/**
 * The time itself within office hours, else the next opening: before opening → opening, lunch → after lunch,
 * after closing or on a day off → the next working day's opening. Undefined for a calendar that never opens.
 */
export function firstOpenTime(calendar: WorkCalendar, at: LocalTime): LocalTime | undefined {
  const opening = openingsOn(calendar, at.on).find(({ to }) => at.minute <= to);
  if (opening) return { on: at.on, minute: Math.max(at.minute, opening.from) };
  return openingTimeOf(calendar, nextWorkingDay(calendar, at.on));
}

/** End of the working day; undefined on a day off. */
export function closingTimeOf(calendar: WorkCalendar, on: CalendarDay): LocalTime | undefined {
  const last = openingsOn(calendar, on).at(-1);
  return last && { on, minute: last.to };
}

/** Runs the clock through office hours only. An amount that ends at closing time stays there. */
export function addWorkingMinutes(calendar: WorkCalendar, from: LocalTime, minutes: number): LocalTime | undefined {
  let left = minutes;
  let at: LocalTime | undefined = from;
  while (at) {
    for (const opening of openingsOn(calendar, at.on)) {
      const start = Math.max(at.minute, opening.from);
      if (start > opening.to) continue;
      if (left <= opening.to - start) return { on: at.on, minute: start + left };
      left -= opening.to - start;
    }
    at = openingTimeOf(calendar, nextWorkingDay(calendar, at.on));
  }
  return undefined;
}

/** Minutes of office hours between two times; 0 when `to` is not later. */
export function workingMinutesBetween(calendar: WorkCalendar, from: LocalTime, to: LocalTime): number {
  let total = 0;
  let on: CalendarDay | undefined = from.on;
  while (on !== undefined && on <= to.on) {
    for (const opening of openingsOn(calendar, on)) {
      const start = on === from.on ? Math.max(opening.from, from.minute) : opening.from;
      const end = on === to.on ? Math.min(opening.to, to.minute) : opening.to;
      total += Math.max(0, end - start);
    }
    on = nextWorkingDay(calendar, on);
  }
  return total;
}

function openingTimeOf(calendar: WorkCalendar, on: CalendarDay | undefined): LocalTime | undefined {
  const first = on === undefined ? undefined : openingsOn(calendar, on)[0];
  return on !== undefined && first ? { on, minute: first.from } : undefined;
}
