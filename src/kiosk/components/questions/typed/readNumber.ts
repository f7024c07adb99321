import { toSingleLine } from '../../../../domain/basics/vietnameseText.ts';
import { formatMoney } from '../../../i18n/formatMoney.ts';
import type { Reading } from './useTyped.ts';

/** Whole, in digits alone or with a point or space at each thousand: `1500000`, `1.500.000`. */
const whole = String.raw`-?(?:\d{1,15}|\d{1,3}(?:[. ]\d{3}){1,4})`;

/**
 * A number as it is written here: a point at the thousands, a comma before the fraction. "1.5" is neither, so it is asked again and
 * not guessed.
 */
export function readNumber([typed = '']: readonly string[]): Reading<number> {
  const text = toSingleLine(typed);
  if (text === '') return { answer: undefined };
  if (!new RegExp(`^${whole}(?:,\\d{1,6})?$`).test(text)) return { unreadable: 'notANumber' };
  return { answer: Number(text.replace(/[. ]/g, '').replace(',', '.')) };
}

export function showNumber(number: number | undefined): string[] {
  if (number === undefined) return [''];
  const [units = '', fraction] = String(number).split('.');
  const grouped = formatMoney(Number(units));
  return [fraction === undefined ? grouped : `${grouped},${fraction}`];
}
