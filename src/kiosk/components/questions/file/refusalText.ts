import { paperLimits } from '../../../../domain/paper/paperLimits.ts';
import type { Translate } from '../../../i18n/text.ts';
import type { PaperRefusal } from '../../../ports/devices.ts';
import type { StorageFault } from '../../../ports/storage.ts';

const mebibyte = 1024 * 1024;

/** The limits in the units in which people think of files. */
export const limitsInWords = {
  files: paperLimits.files,
  fileSize: paperLimits.fileSize / mebibyte,
  dossierSize: paperLimits.dossierSize / mebibyte,
};

const refusals: ReadonlySet<string> = new Set<PaperRefusal>([
  'wrongType',
  'heic',
  'tiff',
  'office',
  'archive',
  'video',
  'tooLarge',
  'unreadable',
  'empty',
  'passwordProtected',
  'tooManyFiles',
  'dossierTooLarge',
]);

const isRefusal = (reason: PaperRefusal | StorageFault): reason is PaperRefusal => refusals.has(reason);

/** Why a file was not taken, and what to do instead (I9). */
export function refusalText(t: Translate, reason: PaperRefusal | StorageFault): string {
  return isRefusal(reason) ? t(`papers.refusals.${reason}`, limitsInWords) : t(`storageFaults.${reason}`);
}
