import { dayFromNumber, isCalendarDay, type CalendarDay } from '../../basics/calendarDay.ts';
import { isInFuture } from '../../basics/partialDate.ts';
import type { FunctionGroup } from './functionDefinition.ts';
import { toPartialDate } from './isoPartialDate.ts';
import { toAtom, toDateText, toNumber, toText, type Value } from './value.ts';

/**
 * Dates. All but the last three are ODK's, in whole days: there is no time of day and no time zone.
 * Of a date known in part, whatever is not certain is false, NaN or ''.
 */
export const dateFunctions: FunctionGroup = {
  today: { least: 0, most: 0, call: (_values, { today }) => ({ date: today }) },
  /** From `2026-11-24`, `2026-1-5` or days since 1970-01-01; '' for anything else. */
  date: { least: 1, most: 1, call: ([value = '']) => toDate(value) },
  'decimal-date-time': { least: 1, most: 1, call: ([value = '']) => toNumber(toDate(value)) },
  /** `%Y %y %m %n %d %e`; '' when it asks for a part that is not known. */
  'format-date': { least: 2, most: 2, call: ([date = '', format = '']) => formatDate(toDateText(date), toText(format)) },
  /** Own: 'day', 'month', 'year' (how much of a date is known), or ''. */
  'date-precision': { least: 1, most: 1, call: ([date = '']) => precisionOf(toDateText(date)) },
  /** Own: certainly after today. The current year alone is not. */
  'is-future': { least: 1, most: 1, call: ([date = ''], { today }) => isFuture(toDateText(date), today) },
  /** Own: from the first to the second, negative when that is earlier; NaN unless both are known to the day. */
  'days-between': { least: 2, most: 2, call: ([from = '', to = '']) => toNumber(toDate(to)) - toNumber(toDate(from)) },
};

function toDate(value: Value): Value {
  const atom = toAtom(value);
  if (typeof atom === 'boolean') return '';
  if (typeof atom === 'number') return isReckonable(atom) ? { date: dayFromNumber(Math.floor(atom)) } : '';
  const padded = toText(atom).replace(
    /^(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?$/,
    (_all, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  const date = toDateText(padded);
  return date === undefined ? '' : { date };
}

/** Days of the years 1000 to 9999. */
const isReckonable = (day: number): boolean => day >= -354_285 && day < 2_932_897;

function formatDate(date: string | undefined, format: string): string {
  if (date === undefined) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  const parts = new Map([
    ['%Y', year],
    ['%y', year.slice(2)],
    ['%m', month],
    ['%n', String(Number(month) || '')],
    ['%d', day],
    ['%e', String(Number(day) || '')],
  ]);
  const asked = format.match(/%[Yymnde]/g) ?? [];
  if (asked.some((token) => parts.get(token) === '')) return '';
  return format.replace(/%[Yymnde]/g, (token) => parts.get(token) ?? token);
}

function precisionOf(date: string | undefined): string {
  if (date === undefined) return '';
  return isCalendarDay(date) ? 'day' : date.length === 7 ? 'month' : 'year';
}

function isFuture(date: string | undefined, today: CalendarDay): boolean {
  const partial = date === undefined ? undefined : toPartialDate(date);
  return partial !== undefined && isInFuture(partial, today);
}
