import type { PaperMediaType } from './attachedPaper.ts';

/** First bytes of the files that a dossier may carry; `undefined` stands for any byte. */
const signatures: readonly { mediaType: PaperMediaType; bytes: readonly (number | undefined)[] }[] = [
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', bytes: [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/webp', bytes: [...ascii('RIFF'), ...Array<undefined>(4), ...ascii('WEBP')] },
  { mediaType: 'application/pdf', bytes: ascii('%PDF-') },
];

/** The type by content; undefined for any other. 12 bytes are enough. A PDF must begin at the very first byte. */
export function sniffPaperType(head: Uint8Array): PaperMediaType | undefined {
  return signatures.find(({ bytes }) => bytes.every((byte, place) => byte === undefined || byte === head[place]))?.mediaType;
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
