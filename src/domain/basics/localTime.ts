import { addDays, dayNumber, isCalendarDay, type CalendarDay } from './calendarDay.ts';

/** Wall-clock time in Viet Nam, to the minute: seconds are cut off, as on the printed slips. */
export interface LocalTime {
  on: CalendarDay;
  /** Minutes since midnight, 0–1439. */
  minute: number;
}

/** Asia/Ho_Chi_Minh: +07:00 all year, no summer time. */
const utcOffsetMinutes = 7 * 60;
const minutesPerDay = 24 * 60;
const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:\.\d+)?Z$/;

/** `instant` is ISO UTC (`…Z`). Throws a RangeError for anything else: instants are checked where they enter. */
export function instantToLocalTime(instant: string): LocalTime {
  const [, on = '', hour, minute] = instantShape.exec(instant) ?? [];
  if (!isCalendarDay(on)) throw new RangeError(`not an ISO UTC instant: ${instant}`);
  return addMinutes({ on, minute: Number(hour) * 60 + Number(minute) }, utcOffsetMinutes);
}

/** Written as `Date.prototype.toISOString` writes it: `2026-11-27T02:00:00.000Z`. */
export function localTimeToInstant(local: LocalTime): string {
  const utc = addMinutes(local, -utcOffsetMinutes);
  return `${utc.on}T${minuteToClock(utc.minute)}:00.000Z`;
}

export function addMinutes(local: LocalTime, minutes: number): LocalTime {
  const total = local.minute + minutes;
  const days = Math.floor(total / minutesPerDay);
  return { on: days === 0 ? local.on : addDays(local.on, days), minute: total - days * minutesPerDay };
}

/** Negative when `to` comes first. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return (dayNumber(to.on) - dayNumber(from.on)) * minutesPerDay + to.minute - from.minute;
}

/** Time of day as people write it in tables, `07:30`. Throws a RangeError for anything else. */
export function clockToMinute(clock: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  if (hour === undefined) throw new RangeError(`not a time of day: ${clock}`);
  return Number(hour) * 60 + Number(minute);
}

export function minuteToClock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Today at the desk, given the clock's instant. */
export function instantToCalendarDay(instant: string): CalendarDay {
  return instantToLocalTime(instant).on;
}
