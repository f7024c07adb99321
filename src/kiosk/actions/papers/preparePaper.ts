import { toSingleLine } from '../../../domain/basics/vietnameseText.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { paperLimits } from '../../../domain/paper/paperLimits.ts';
import type { Digest } from '../../ports/sealing.ts';
import type { PaperImages, PaperRefusal } from '../../ports/devices.ts';
import type { FileOwner, StoredFile } from '../../../domain/dossier/dossier.ts';

export interface NewPaper {
  file: StoredFile;
  bytes: Uint8Array<ArrayBuffer>;
}

const LONGEST_NAME = 120;

/**
 * Makes what was captured or chosen fit to keep, and gives it its name by content. Several files become one PDF, page by page.
 * `attached`: what the dossier already has; limits are checked over all of it.
 */
export async function preparePaper(
  { images, digest }: { images: PaperImages; digest: Digest },
  { owner, name, files, attached }: { owner: FileOwner; name: string; files: readonly Blob[]; attached: readonly StoredFile[] },
): Promise<Outcome<NewPaper, PaperRefusal>> {
  const [only] = files;
  if (!only) return refused('empty');
  if (attached.length >= paperLimits.files) return refused('tooManyFiles');
  const prepared = await (files.length === 1 ? images.prepare(only, name) : images.join(files, name));
  if (!prepared.ok) return prepared;
  const { bytes, mediaType, pages } = prepared.value;
  if (bytes.length > paperLimits.fileSize) return refused('tooLarge');
  const together = attached.reduce((sum, { size }) => sum + size, bytes.length);
  if (together > paperLimits.dossierSize) return refused('dossierTooLarge');
  const sha256 = await digest.sha256(bytes);
  const shownName = toSingleLine(prepared.value.name).slice(0, LONGEST_NAME) || sha256.slice(0, 8);
  return ok({ bytes, file: { ...owner, name: shownName, mediaType, size: bytes.length, sha256, pages } });
}
