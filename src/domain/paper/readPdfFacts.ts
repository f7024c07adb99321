import { findPdfObjects, type PdfObject, type PdfObjects } from './pdf/findPdfObjects.ts';
import { opensWithoutPassword } from './pdf/opensWithoutPassword.ts';
import { PdfReference, scanValue, skipSpace, readToken, type PdfDictionary, type PdfValue } from './pdf/pdfScanner.ts';

export interface PdfFacts {
  /** Wants a password before it can be read. A file that only forbids printing or changes opens without one. */
  locked: boolean;
  /** It ends as a PDF does; half of one was cut off on the way. */
  complete: boolean;
  /** 0: not told, as where the structure itself is encrypted. */
  pages: number;
}

/** Inflates zlib data (RFC 1950), as far as it is whole; undefined when nothing comes of it. */
export type Inflate = (deflated: Uint8Array) => Promise<Uint8Array | undefined>;

/** What a PDF is, told by reading its objects and its page tree, whatever stands before and behind it. */
export async function readPdfFacts(bytes: Uint8Array, inflate: Inflate): Promise<PdfFacts> {
  const found = findPdfObjects(bytes);
  const encryption = resolve(found, latest(found.trailers, 'Encrypt'));
  const encrypted = encryption instanceof Map;
  if (!encrypted) await unpack(found, inflate);
  return {
    locked:
      encrypted &&
      !opensWithoutPassword(encryption, resolve(found, latest(found.trailers, 'ID')), (value) => resolve(found, value)),
    complete: isComplete(bytes),
    pages: countPages(found),
  };
}

/** Structure streams (ISO 32000-1, 7.5.7) hold further objects. What stands by itself in the file goes before them. */
async function unpack({ objects }: PdfObjects, inflate: Inflate): Promise<void> {
  const packed = [...objects.values()].filter(({ value }) => value instanceof Map && value.get('Type') === '/ObjStm');
  for (const { value, stream } of packed) {
    const dictionary = value as PdfDictionary;
    const filter = dictionary.get('Filter');
    const [name, ...more] = Array.isArray(filter) ? filter : [filter];
    const plain =
      name === undefined ? stream : name === '/FlateDecode' && more.length === 0 && stream ? await inflate(stream) : undefined;
    if (plain)
      for (const object of readPacked(dictionary, plain))
        if (!objects.get(object.number)?.stream) objects.set(object.number, object);
  }
}

function* readPacked(dictionary: PdfDictionary, plain: Uint8Array): Generator<PdfObject> {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') return;
  for (let at = 0, place = 0; place < count; place++) {
    const number = readToken(plain, skipSpace(plain, at));
    const offset = readToken(plain, skipSpace(plain, number.end));
    if (!/^\d+$/.test(number.text) || !/^\d+$/.test(offset.text)) return;
    at = offset.end;
    const scanned = scanValue(plain, first + Number(offset.text));
    if (scanned) yield { number: Number(number.text), generation: 0, value: scanned.value };
  }
}

const latest = (trailers: readonly PdfDictionary[], key: string): PdfValue =>
  trailers
    .filter((trailer) => trailer.has(key))
    .at(-1)
    ?.get(key);

function resolve({ objects }: PdfObjects, value: PdfValue): PdfValue {
  let now = value;
  for (let hops = 0; now instanceof PdfReference && hops < 20; hops++) now = objects.get(now.number)?.value;
  return now instanceof PdfReference ? undefined : now;
}

/** Pages that the tree really holds; a count that only says so (an outline's among them) is not asked. */
function countPages(found: PdfObjects): number {
  const catalog = resolve(found, latest(found.trailers, 'Root')) ?? catalogOf(found);
  const open = [catalog instanceof Map ? catalog.get('Pages') : undefined];
  const seen = new Set<number>();
  let pages = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof PdfReference) {
      if (seen.has(next.number)) continue;
      seen.add(next.number);
    }
    const node = resolve(found, next);
    if (!(node instanceof Map)) continue;
    const kids = resolve(found, node.get('Kids'));
    if (Array.isArray(kids)) open.push(...kids);
    else if (node.get('Type') !== '/Pages') pages += 1;
  }
  return pages;
}

const catalogOf = ({ objects }: PdfObjects): PdfValue =>
  [...objects.values()].filter(({ value }) => value instanceof Map && value.get('Type') === '/Catalog').at(-1)?.value;

/** The end marker, and nothing of a PDF behind it: padding and what a web server added are no harm, half a change is. */
function isComplete(bytes: Uint8Array): boolean {
  const end = lastPlaceOf(bytes, '%%EOF');
  if (end < 0) return false;
  // The first end of a file made for the web stands near its beginning, and points nowhere.
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, end - 40), end));
  if (/startxref\s+0\s+$/.test(before)) return false;
  return findPdfObjects(bytes.subarray(end)).objects.size === 0;
}

function lastPlaceOf(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (Array.from(word).every((letter, place) => bytes[at + place] === letter.charCodeAt(0))) return at;
  }
  return -1;
}
