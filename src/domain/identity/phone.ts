import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { toSingleLine } from '../basics/vietnameseText.ts';

/** A Vietnamese mobile number, ten digits from 0: `0912345678`. */
export type Phone = string;

/** `oldNumber`: eleven digits from before the change of 2018, with what the number has become. `notMobile`: a landline or a service. */
export type PhoneProblem =
  { reason: 'empty' | 'notDigits' | 'tooShort' | 'tooLong' | 'notMobile' } | { reason: 'oldNumber'; newNumber: Phone };

/** Prefixes given up in 2018 (Bộ TTTT, kế hoạch chuyển đổi mã mạng 11 số về 10 số). */
// prettier-ignore
const newPrefixOf: Readonly<Record<string, string>> = {
  '0162': '032', '0163': '033', '0164': '034', '0165': '035', '0166': '036', '0167': '037', '0168': '038', '0169': '039',
  '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078',
  '0123': '083', '0124': '084', '0125': '085', '0127': '081', '0129': '082',
  '0186': '056', '0188': '058', '0199': '059',
};

/** Accepts spaces, dots, dashes, brackets and the country code as +84, 84 or 0084. */
export function parsePhone(text: string): Outcome<Phone, PhoneProblem> {
  const compact = toSingleLine(text).replace(/[\s.()\p{Pd}]/gu, '');
  if (compact === '') return refused({ reason: 'empty' });
  if (!/^\+?\d+$/.test(compact)) return refused({ reason: 'notDigits' });
  const digits = compact.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0');
  if (/^0[35789]\d{8}$/.test(digits)) return ok(digits);
  const newPrefix = newPrefixOf[digits.slice(0, 4)];
  if (newPrefix && digits.length === 11) return refused({ reason: 'oldNumber', newNumber: newPrefix + digits.slice(4) });
  if (/^0[35789]/.test(digits)) return refused({ reason: digits.length < 10 ? 'tooShort' : 'tooLong' });
  return refused({ reason: 'notMobile' });
}

/** "0912 345 678". */
export function formatPhone(phone: Phone): string {
  return phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
}
