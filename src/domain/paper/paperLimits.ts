import { ok, refused, type Outcome } from '../basics/outcome.ts';
import type { PaperMediaType } from './attachedPaper.ts';
import { sniffPaperType } from './sniffPaperType.ts';

const mebibyte = 1024 * 1024;

/** Limits that kiosk and province both keep. Sizes in bytes. */
export const paperLimits = { files: 25, fileSize: 10 * mebibyte, dossierSize: 60 * mebibyte } as const;

export type PaperRefusal = 'emptyFile' | 'typeNotAllowed' | 'fileTooLarge' | 'tooManyFiles' | 'dossierTooLarge';

/** Whether one more file fits beside those already attached; its type by content. `head`: at least its first 12 bytes. */
export function checkNewPaper(
  file: { size: number; head: Uint8Array },
  attached: readonly { size: number }[],
): Outcome<PaperMediaType, PaperRefusal> {
  if (file.size <= 0) return refused('emptyFile');
  const mediaType = sniffPaperType(file.head);
  if (!mediaType) return refused('typeNotAllowed');
  if (file.size > paperLimits.fileSize) return refused('fileTooLarge');
  if (attached.length >= paperLimits.files) return refused('tooManyFiles');
  const total = attached.reduce((sum, { size }) => sum + size, file.size);
  return total > paperLimits.dossierSize ? refused('dossierTooLarge') : ok(mediaType);
}
