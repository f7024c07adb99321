import { numberInWords } from './numberInWords.ts';
import type { PartialDate } from './partialDate.ts';

/**
 * A date in words, as civil-status forms ask ("ghi bằng chữ"): "ngày mùng một tháng hai năm hai nghìn không trăm hai mươi sáu".
 * Days 1–10 are "mùng", the fourth month is "tháng tư". Unknown parts are left out. Lower case; see `withCapital`.
 */
export function dateInWords({ year, month, day }: PartialDate): string {
  const words = [`năm ${numberInWords(year)}`];
  if (month !== undefined) words.unshift(`tháng ${month === 4 ? 'tư' : numberInWords(month)}`);
  if (day !== undefined) words.unshift(`ngày ${day <= 10 ? 'mùng ' : ''}${numberInWords(day)}`);
  return words.join(' ');
}
