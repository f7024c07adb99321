import { sniffPaperType } from './sniffPaperType.ts';

/**
 * What a file is that cannot be kept as it is. `picture`: another kind of picture, which a browser may be able to open all the same.
 * The named ones are what people bring most, and each has a way out of its own.
 */
export type OtherFormat = 'heic' | 'tiff' | 'picture' | 'office' | 'archive' | 'video';

/** The format by content, of a file that is none of those a dossier carries. `head`: at least its first 64 bytes. */
export function nameOtherFormat(head: Uint8Array): OtherFormat | undefined {
  if (sniffPaperType(head)) return undefined;
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (text.slice(4, 8) === 'ftyp') return formatOfBrand(text.slice(8, 12));
  return formats.find(([begin]) => text.startsWith(begin))?.[1](text);
}

/** ISO/IEC 14496-12: the major brand of a box file tells pictures from films. */
function formatOfBrand(brand: string): OtherFormat {
  if (/^(hei|hev|mif1|msf1)/.test(brand)) return 'heic';
  return /^avi[fs]/.test(brand) ? 'picture' : 'video';
}

const formats: readonly (readonly [begin: string, format: (text: string) => OtherFormat])[] = [
  ['II*\0', () => 'tiff'],
  ['MM\0*', () => 'tiff'],
  ['GIF8', () => 'picture'],
  ['BM', () => 'picture'],
  // Word, Excel and OpenDocument are archives whose first entry has a name of its own.
  ['PK\x03\x04', (text) => (/\[Content|_rels|docProps|word\/|xl\/|mimetype/.test(text) ? 'office' : 'archive')],
  ['\xd0\xcf\x11\xe0', () => 'office'],
  ['{\\rtf', () => 'office'],
  ['Rar!', () => 'archive'],
  ["7z\xbc\xaf'\x1c", () => 'archive'],
  ['RIFF', () => 'video'],
];
