import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import { paperLimits } from '../../domain/paper/paperLimits.ts';
import { pdfOfJpegs } from '../../domain/paper/pdfOfJpegs.ts';
import { readPdfFacts } from '../../domain/paper/readPdfFacts.ts';
import { sniffPaperType } from '../../domain/paper/sniffPaperType.ts';
import type { PaperImages, PaperRefusal, PreparedPaper } from '../ports/devices.ts';
import { pictureToJpeg } from './pictureToJpeg.ts';

/** A camera's picture may be larger than what is kept of it, but nobody waits for more than this to be read. Bytes. */
const LARGEST_INPUT = 40 * 1024 * 1024;

/**
 * What comes from a camera, a scanner or a stick, told apart by content. Pictures are turned upright, shrunk and stripped of where and
 * when they were taken; a PDF stays byte for byte as it is.
 */
export const paperImages: PaperImages = {
  async prepare(file, name) {
    const read = await readInput(file);
    if (!read.ok) return read;
    const { bytes, mediaType } = read.value;
    if (mediaType === 'application/pdf') return keepPdf(bytes, name);
    const jpeg = await pictureToJpeg(file);
    return jpeg ? ok({ bytes: jpeg, mediaType: 'image/jpeg', name: renamed(name, 'jpg'), pages: 1 }) : refused('unreadable');
  },

  async join(files, name) {
    const pages: Uint8Array[] = [];
    for (const file of files) {
      const read = await readInput(file);
      if (!read.ok) return read;
      if (read.value.mediaType === 'application/pdf') return refused('wrongType');
      const jpeg = await pictureToJpeg(file);
      if (!jpeg) return refused('unreadable');
      pages.push(jpeg);
    }
    if (pages.length === 0) return refused('empty');
    const bytes = pdfOfJpegs(pages);
    if (!bytes) return refused('unreadable');
    if (bytes.length > paperLimits.fileSize) return refused('tooLarge');
    return ok({ bytes, mediaType: 'application/pdf', name: renamed(name, 'pdf'), pages: pages.length });
  },
};

async function readInput(file: Blob) {
  if (file.size === 0) return refused<PaperRefusal>('empty');
  if (file.size > LARGEST_INPUT) return refused<PaperRefusal>('tooLarge');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mediaType = sniffPaperType(bytes);
    return mediaType ? ok({ bytes, mediaType }) : refused<PaperRefusal>('wrongType');
  } catch {
    return refused<PaperRefusal>('unreadable'); // the stick was pulled out
  }
}

function keepPdf(bytes: Uint8Array<ArrayBuffer>, name: string): Outcome<PreparedPaper, PaperRefusal> {
  if (bytes.length > paperLimits.fileSize) return refused('tooLarge');
  const { encrypted, complete, pages } = readPdfFacts(bytes);
  if (!complete) return refused('unreadable');
  if (encrypted) return refused('passwordProtected');
  return ok({ bytes, mediaType: 'application/pdf', name: renamed(name, 'pdf'), pages });
}

function renamed(name: string, extension: string): string {
  return `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.${extension}`;
}
