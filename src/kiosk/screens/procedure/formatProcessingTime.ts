import type { Language } from '../../../domain/basics/language.ts';
import type { ProcessingTime } from '../../../domain/procedure/procedure.ts';
import type { Translate } from '../../i18n/text.ts';

/** "5 ngày làm việc", "Trong ngày", "Chưa rõ"; half days as "0,5" in Vietnamese. */
export function formatProcessingTime(time: ProcessingTime, t: Translate, language: Language): string {
  if (!('amount' in time)) return t(`processingTime.${time.unit}`);
  return t(`processingTime.${time.unit}`, { count: time.amount, amount: time.amount.toLocaleString(language) });
}
