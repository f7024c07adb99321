import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import { nameOtherFormat } from '../../domain/paper/nameOtherFormat.ts';
import { paperLimits } from '../../domain/paper/paperLimits.ts';
import { pdfOfJpegs } from '../../domain/paper/pdfOfJpegs.ts';
import { sniffPaperType } from '../../domain/paper/sniffPaperType.ts';
import type { PaperImages, PaperRefusal, PreparedPaper } from '../ports/devices.ts';
import { pictureToJpegs } from './pictureToJpeg.ts';

/** A camera's picture may be larger than what is kept of it, but nobody waits for more than this to be read. Bytes. */
const LARGEST_INPUT = 40 * 1024 * 1024;

/**
 * What comes from a camera, a scanner or a stick, told apart by content. Pictures are turned upright, shrunk and stripped of where and
 * when they were taken; a PDF stays byte for byte as it is.
 */
export const paperImages: PaperImages = {
  async prepare(file, name) {
    const bytes = await readInput(file);
    if (!bytes.ok) return bytes;
    if (sniffPaperType(bytes.value) === 'application/pdf') return keepPdf(bytes.value, name);
    const pages = await toPages(file, bytes.value);
    if (!pages.ok) return pages;
    const [only, ...more] = pages.value;
    if (!only) return refused('unreadable');
    return more.length > 0
      ? bind(pages.value, name)
      : ok({ bytes: only, mediaType: 'image/jpeg', name: renamed(name, 'jpg'), pages: 1 });
  },

  async join(files, name) {
    const all: Uint8Array[] = [];
    for (const file of files) {
      const pages = await pagesOf(file);
      if (!pages.ok) return pages;
      all.push(...pages.value);
    }
    return all.length === 0 ? refused('empty') : bind(all, name);
  },
};

type Pages = Outcome<Uint8Array<ArrayBuffer>[], PaperRefusal>;

/** A file that grows page by page is bound anew with each; its pages are made once. */
const made = new WeakMap<Blob, Pages>();

async function pagesOf(file: Blob): Promise<Pages> {
  const before = made.get(file);
  if (before) return before;
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  if (sniffPaperType(bytes.value) === 'application/pdf') return refused('wrongType');
  const pages = await toPages(file, bytes.value);
  if (pages.ok) made.set(file, pages);
  return pages;
}

async function readInput(file: Blob): Promise<Outcome<Uint8Array<ArrayBuffer>, PaperRefusal>> {
  if (file.size === 0) return refused('empty');
  if (file.size > LARGEST_INPUT) return refused('tooLarge');
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('unreadable'); // the stick was pulled out
  }
}

/** Any picture that this browser can open is kept as JPEG, whatever it was; of others the reason says what they are. */
async function toPages(file: Blob, bytes: Uint8Array): Promise<Pages> {
  const other = sniffPaperType(bytes) ? undefined : (nameOtherFormat(bytes) ?? 'wrongType');
  if (other !== undefined && other !== 'picture' && other !== 'heic' && other !== 'tiff') return refused(other);
  const jpegs = await pictureToJpegs(file);
  if (jpegs) return ok(jpegs);
  return refused(other === 'heic' || other === 'tiff' ? other : 'unreadable');
}

function bind(pages: readonly Uint8Array[], name: string): Outcome<PreparedPaper, PaperRefusal> {
  const bytes = pdfOfJpegs(pages);
  if (!bytes) return refused('unreadable');
  if (bytes.length > paperLimits.fileSize) return refused('tooLarge');
  return ok({ bytes, mediaType: 'application/pdf', name: renamed(name, 'pdf'), pages: pages.length });
}

async function keepPdf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Outcome<PreparedPaper, PaperRefusal>> {
  if (bytes.length > paperLimits.fileSize) return refused('tooLarge');
  const [{ readPdfFacts }, { inflatePdf }] = await Promise.all([
    import('../../domain/paper/readPdfFacts.ts'),
    import('./inflatePdf.ts'),
  ]);
  const { locked, complete, pages } = await readPdfFacts(bytes, inflatePdf);
  if (!complete) return refused('unreadable');
  if (locked) return refused('passwordProtected');
  return ok({ bytes, mediaType: 'application/pdf', name: renamed(name, 'pdf'), pages });
}

function renamed(name: string, extension: string): string {
  return `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.${extension}`;
}
