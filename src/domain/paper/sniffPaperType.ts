import type { PaperMediaType } from './attachedPaper.ts';

/** First bytes of the files that a dossier may carry; `undefined` stands for any byte. */
const signatures: readonly { mediaType: PaperMediaType; bytes: readonly (number | undefined)[] }[] = [
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', bytes: [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/webp', bytes: [...ascii('RIFF'), ...Array<undefined>(4), ...ascii('WEBP')] },
];

/** Bytes from the beginning of a file that are enough to know it. */
const headLength = 1024 + 8;

/** The type by content; undefined for any other. */
export function sniffPaperType(head: Uint8Array): PaperMediaType | undefined {
  const begun = signatures.find(({ bytes }) => bytes.every((byte, place) => byte === undefined || byte === head[place]));
  return begun?.mediaType ?? (isPdf(head) ? 'application/pdf' : undefined);
}

/**
 * Mail and printers put lines of their own before a PDF; its header stands within the first 1,024 bytes (ISO 32000-1, annex H).
 * What begins as something else is that: a page or an archive with a PDF's header in it is no PDF.
 */
function isPdf(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, headLength));
  const at = text.indexOf('%PDF-');
  if (at < 0 || at > 1024) return false;
  return !/^(\xef\xbb\xbf|\s|\0)*(<|PK|MZ|\x7fELF|GIF8|BM|RIFF|Rar!|7z\xbc|II\*|MM\0|\xd0\xcf|\xff\xd8|\x89PNG|#!)/.test(
    text.slice(0, at),
  );
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
