import { readToken, scanValue, skipSpace, type PdfDictionary, type PdfValue } from './pdfScanner.ts';

export interface PdfObject {
  number: number;
  generation: number;
  value: PdfValue;
  /** Content of a stream, as it stands there. */
  stream?: Uint8Array;
}

export interface PdfObjects {
  /** By number; of several with one number the last stands, as each change of a PDF is written behind what was there. */
  objects: Map<number, PdfObject>;
  /** Dictionaries of the ends of its tables, in the order in which they stand. */
  trailers: PdfDictionary[];
}

/**
 * Every object of a PDF, found by reading it from its beginning to its end. Tables of offsets are not asked: a mail or a printer that put
 * a line in front, or a program that turned line ends, makes them wrong, and every reader mends such files in this way.
 */
export function findPdfObjects(bytes: Uint8Array): PdfObjects {
  const objects = new Map<number, PdfObject>();
  const trailers: PdfDictionary[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = skipSpace(bytes, at);
    const begun = readToken(bytes, start);
    if (begun.text === 'trailer') {
      const dictionary = scanValue(bytes, begun.end);
      if (dictionary?.value instanceof Map) trailers.push(dictionary.value);
      at = dictionary?.end ?? begun.end;
      continue;
    }
    const found = /^\d+$/.test(begun.text) ? readObject(bytes, Number(begun.text), begun.end) : undefined;
    if (found) {
      objects.set(found.object.number, found.object);
      if (found.object.value instanceof Map && found.object.value.get('Type') === '/XRef') trailers.push(found.object.value);
    }
    at = found?.end ?? Math.max(begun.end, start + 1);
  }
  return { objects, trailers };
}

function readObject(bytes: Uint8Array, number: number, from: number): { object: PdfObject; end: number } | undefined {
  const generation = readToken(bytes, skipSpace(bytes, from));
  if (!/^\d{1,5}$/.test(generation.text)) return undefined;
  const word = skipSpace(bytes, generation.end);
  if (!isAt(bytes, 'obj', word)) return undefined;
  const scanned = scanValue(bytes, word + 3);
  if (!scanned) return undefined;
  const object = { number, generation: Number(generation.text), value: scanned.value };
  const behind = skipSpace(bytes, scanned.end);
  if (!(scanned.value instanceof Map) || !isAt(bytes, 'stream', behind)) return { object, end: scanned.end };
  let start = behind + 6;
  if (bytes[start] === 13) start++;
  if (bytes[start] === 10) start++;
  const end = endOfStream(bytes, start, scanned.value.get('Length'));
  // Cut off within a stream.
  if (end < 0) return { object, end: bytes.length };
  return { object: { ...object, stream: bytes.subarray(start, end) }, end };
}

/** By its length where that is told on the spot and true; else by the word that ends it. */
function endOfStream(bytes: Uint8Array, start: number, length: PdfValue): number {
  if (typeof length === 'number' && length >= 0 && isAt(bytes, 'endstream', skipSpace(bytes, start + length)))
    return start + length;
  for (let at = bytes.indexOf(0x65, start); at >= 0; at = bytes.indexOf(0x65, at + 1))
    if (isAt(bytes, 'endstream', at)) return at;
  return -1;
}

function isAt(bytes: Uint8Array, word: string, at: number): boolean {
  for (let place = 0; place < word.length; place++) if (bytes[at + place] !== word.charCodeAt(place)) return false;
  return true;
}
