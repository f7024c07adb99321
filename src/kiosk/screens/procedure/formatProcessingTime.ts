import type { ProcessingTime } from '../../../domain/procedure/procedure.ts';
import type { Translate } from '../../i18n/text.ts';

/** "5 ngày làm việc", "Trong ngày", "Chưa rõ"; half days as "0,5" in Vietnamese. */
export function formatProcessingTime(time: ProcessingTime, t: Translate, language: 'vi' | 'en'): string {
  if (!('amount' in time)) return t(`processingTime.${time.unit}`);
  const amount = language === 'vi' ? String(time.amount).replace('.', ',') : String(time.amount);
  return t(`processingTime.${time.unit}`, { count: time.amount, amount });
}
