import { dayFromNumber, dayNumber, isCalendarDay } from './calendarDay.ts';

const msPerDay = 86_400_000;
const shape = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?Z$/;

/** Milliseconds since 1970 as an ISO UTC instant, written as `Date.prototype.toISOString` writes it. */
export function msToInstant(ms: number): string {
  const day = Math.floor(ms / msPerDay);
  const rest = ms - day * msPerDay;
  const part = (unit: number, size: number, digits = 2) => String(Math.floor(rest / unit) % size).padStart(digits, '0');
  return `${dayFromNumber(day)}T${part(3_600_000, 24)}:${part(60_000, 60)}:${part(1_000, 60)}.${part(1, 1_000, 3)}Z`;
}

/** NaN for anything but an ISO UTC instant. */
export function instantToMs(instant: string): number {
  const [, on = '', hour, minute, second, fraction = '0'] = shape.exec(instant) ?? [];
  if (second === undefined || !isCalendarDay(on)) return Number.NaN;
  const ms = Number(fraction.padEnd(3, '0'));
  return dayNumber(on) * msPerDay + (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1_000 + ms;
}
