import type { FeeItem } from '../../../domain/procedure/procedure.ts';
import { formatMoney } from '../../i18n/formatMoney.ts';
import type { Translate } from '../../i18n/text.ts';

/**
 * | amount | note | shown |
 * |---|---|---|
 * | unknown | – | Chưa rõ |
 * | 0 | none | Không thu |
 * | 0 | some | Xem ghi chú: the portal's "0 đ" with a note does not mean free |
 * | more | – | 8.000 đồng |
 */
export function formatFee({ amount, note }: FeeItem, t: Translate): string {
  if (amount === 'unknown') return t('fees.unknown');
  if (amount === 0) return note ? t('fees.seeNote') : t('fees.free');
  return t('fees.amount', { amount: formatMoney(amount) });
}

/** One line for all fees of a channel. An empty list is unknown, never free. */
export function formatFees(fees: readonly FeeItem[], t: Translate): string {
  const lines = new Set(fees.map((fee) => formatFee(fee, t)));
  if (lines.size === 0) return t('fees.unknown');
  return lines.size === 1 ? [...lines].join('') : t('procedure.byCase');
}
