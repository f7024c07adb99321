import { dayExists } from './calendarDay.ts';
import { ok, refused, type Outcome } from './outcome.ts';
import type { PartialDate } from './partialDate.ts';
import { foldText } from './vietnameseText.ts';

/** `noYear`: 3/2. `shortYear`: 50 may be 1950 or 2050. `noSuchDay`: 30/02. `notADate`: anything else that cannot be read. */
export type PartialDateProblem = 'empty' | 'notADate' | 'noYear' | 'shortYear' | 'noSuchMonth' | 'noSuchDay';

/** "ngày", "mùng", "tháng", "năm", "sinh", folded. */
const dateWords = /\b(ngay|mung|mong|thang|nam|sinh)\b/g;
/** A number, or marks that stand for an unknown part; a single dash or dot only separates. */
const part = /\d+|[?_…]+|-{2,}|\.{2,}/g;

/**
 * Reads a date as people write it, day before month: "1950", "3/1950", "3-2-1950", "03021950", "ngày 3 tháng 2 năm 1950",
 * also ISO "1950-02-03". Zeros, dashes, dots or question marks stand for what is not known: "00/00/1950", "--/3/1950".
 */
export function parsePartialDate(text: string): Outcome<PartialDate, PartialDateProblem> {
  const plain = foldText(text).replace(dateWords, ' ');
  const written = plain.match(part) ?? [];
  if (text.trim() === '') return refused('empty');
  if (written.length === 0 || /[^\s/.,-]/.test(plain.replace(part, ''))) return refused('notADate');
  const parts = yearFirst(written);
  if (!parts) return refused(whyNoYear(written));
  const [year, month = 0, day = 0] = parts.map((digits) => (/^\d+$/.test(digits) ? Number(digits) : 0));
  return toPartialDate(year!, month, day);
}

/** Year, month, day as written, or undefined without a four-digit year at one end. */
function yearFirst(written: readonly string[]): string[] | undefined {
  const [only = ''] = written;
  if (written.length === 1 && /^\d{8}$/.test(only)) return [only.slice(4), only.slice(2, 4), only.slice(0, 2)];
  if (written.length > 3) return undefined;
  const inOrder = /^\d{4}$/.test(only) ? written : [...written].reverse();
  const others = inOrder.slice(1);
  return /^\d{4}$/.test(inOrder[0] ?? '') && others.every((digits) => !/\d{3}/.test(digits)) ? [...inOrder] : undefined;
}

function whyNoYear(written: readonly string[]): PartialDateProblem {
  if (written.length > 3 || written.some((digits) => /\d{3}/.test(digits))) return 'notADate';
  const last = written.at(-1) ?? '';
  if (written.length === 2 && Number(last) <= 12) return 'noYear';
  return /^\d{2}$/.test(last) ? 'shortYear' : 'noYear';
}

function toPartialDate(year: number, month: number, day: number): Outcome<PartialDate, PartialDateProblem> {
  if (year < 1000) return refused('notADate');
  if (month > 12 || (month === 0 && day > 0)) return refused('noSuchMonth');
  if (month === 0) return ok({ year });
  if (day === 0) return ok({ year, month });
  return dayExists(year, month, day) ? ok({ year, month, day }) : refused('noSuchDay');
}
