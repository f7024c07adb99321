import { parseTemporaryCode } from '../../../domain/identity/temporaryCode.ts';
import type { Translate } from '../../i18n/text.ts';

/** `H56.14-240823-0001`: an agency's id, a date, a counter. */
const officialNumber = /^[A-Z]\d{2}[.\d]*-\d{6}-\d+$/i;

/** What is wrong with a code that is neither on this machine nor a temporary code, and what to do about it. */
export function explainBadCode(code: string, t: Translate): string {
  if (officialNumber.test(code)) return t('tracking.wrong.officialNumber');
  const parsed = parseTemporaryCode(code);
  if (parsed.ok) return t('tracking.wrong.mistyped');
  const { reason, ...where } = parsed.error;
  return t(`tracking.wrong.${reason}`, { ...where });
}
