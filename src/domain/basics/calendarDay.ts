/** A day of the civil (Gregorian) calendar as ISO text, `2026-11-24`, years 0001–9999. As text it sorts and compares in time. */
export type CalendarDay = string;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists: 30/02 does not. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  return dayExists(Number(year), Number(month), Number(day));
}

/** Throws a RangeError for a day that does not exist. */
export function toCalendarDay(year: number, month: number, day: number): CalendarDay {
  if (!dayExists(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Throws a RangeError for text that is no calendar day. */
export function partsOfDay(on: CalendarDay): { year: number; month: number; day: number } {
  if (!isCalendarDay(on)) throw new RangeError(`not a calendar day: ${on}`);
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), day: Number(on.slice(8, 10)) };
}

/**
 * Days since 1970-01-01. The year is taken to begin on 1 March, so that the leap day comes last and months have a fixed
 * rhythm of 153 days in five (Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(on: CalendarDay): number {
  const { year, month, day } = partsOfDay(on);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapless = dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return toCalendarDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(on: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(on) + days);
}

/** The same day of a later month, or that month's last day where there is none (Bộ luật Dân sự 2015, Điều 148). */
export function addMonths(on: CalendarDay, months: number): CalendarDay {
  const { year, month, day } = partsOfDay(on);
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = (counted % 12) + 1;
  return toCalendarDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export function weekdayOf(on: CalendarDay): Weekday {
  const sinceMonday = (((dayNumber(on) + 3) % 7) + 7) % 7;
  return weekdays[sinceMonday]!;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
