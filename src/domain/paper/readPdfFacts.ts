export interface PdfFacts {
  /** Wants a password, or forbids something: the province could not open it. */
  encrypted: boolean;
  /** It ends as a PDF does; half of one was cut off on the way. */
  complete: boolean;
  /** 0: not told, as in files whose structure is compressed. */
  pages: number;
}

/** The end marker may have some bytes behind it (ISO 32000-1, annex H: within the last 1,024). */
const tail = 1024;

/** What can be told of a PDF without a reader: its dictionaries stand in it as plain text. */
export function readPdfFacts(bytes: Uint8Array): PdfFacts {
  const end = textAt(bytes, Math.max(0, bytes.length - tail), tail);
  return {
    complete: end.includes('%%EOF'),
    encrypted: placesOf(bytes, '/Encrypt').some((at) => /^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(textAt(bytes, at, 40))),
    pages: countPages(bytes),
  };
}

/** The root of the page tree has the highest count; pages themselves are counted where no count is to be seen. */
function countPages(bytes: Uint8Array): number {
  const counts = placesOf(bytes, '/Count').map((at) => Number(/^\/Count\s+(\d+)/.exec(textAt(bytes, at, 24))?.[1] ?? 0));
  const most = counts.reduce((sofar, count) => Math.max(sofar, count), 0);
  if (most > 0) return most;
  return placesOf(bytes, '/Type').filter((at) => /^\/Type\s*\/Page[^s]/.test(textAt(bytes, at, 24))).length;
}

function placesOf(bytes: Uint8Array, name: string): number[] {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) places.push(at);
  }
  return places;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
