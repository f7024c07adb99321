import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { crc16 } from './crc16.ts';

/** Where money goes. Configured by the authority, never invented. */
export interface ReceivingAccount {
  /** Bank identification number, six digits. */
  bankBin: string;
  /** Account number, at most 19 letters and digits. */
  account: string;
}

export interface VietqrRequest extends ReceivingAccount {
  /** Whole dong. Without it the payer types the amount. */
  amount?: number;
  /** The dossier's code: at most 25 printable ASCII characters. */
  purpose?: string;
}

export type VietqrProblem = 'bankBin' | 'account' | 'amount' | 'purpose';

/**
 * Text of a VietQR transfer code (EMVCo merchant-presented mode; NAPAS). Showing it proves nothing: a payment is confirmed by the
 * province alone. Refused with the first field that does not fit; nothing is shortened silently.
 */
export function vietqr({ bankBin, account, amount, purpose }: VietqrRequest): Outcome<string, VietqrProblem> {
  if (!/^\d{6}$/.test(bankBin)) return refused('bankBin');
  if (!/^[A-Za-z0-9]{1,19}$/.test(account)) return refused('account');
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && String(amount).length <= 13))
    return refused('amount');
  if (purpose !== undefined && !/^[\x20-\x7E]{1,25}$/.test(purpose)) return refused('purpose');
  const beneficiary = field('00', bankBin) + field('01', account);
  const unsigned = [
    field('00', '01'),
    // 11: usable again and again; 12: for one payment of a given amount.
    field('01', amount === undefined ? '11' : '12'),
    field('38', field('00', 'A000000727') + field('01', beneficiary) + field('02', 'QRIBFTTA')),
    field('53', '704'),
    amount === undefined ? '' : field('54', String(amount)),
    field('58', 'VN'),
    purpose === undefined ? '' : field('62', field('08', purpose)),
    '6304',
  ].join('');
  return ok(unsigned + crc16(unsigned));
}

/** Tag, length in two decimal digits, value. */
function field(tag: string, value: string): string {
  return tag + String(value.length).padStart(2, '0') + value;
}
