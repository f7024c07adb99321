import { isValidPartialDate, type PartialDate } from '../../basics/partialDate.ts';

/** `1950`, `1950-03` or `1950-03-02` → the date; undefined for anything else, and for a day that does not exist. */
export function toPartialDate(iso: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return undefined;
  const date: PartialDate = { year: Number(match[1]) };
  if (match[2] !== undefined) date.month = Number(match[2]);
  if (match[3] !== undefined) date.day = Number(match[3]);
  return isValidPartialDate(date) ? date : undefined;
}

/** The inverse: what is not known is left out. */
export function partialDateToIso({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
