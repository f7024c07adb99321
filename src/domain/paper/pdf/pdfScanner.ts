/** Values of a PDF as far as its structure needs them (ISO 32000-1, 7.3). Names begin with "/", strings are bytes. */
export type PdfValue = number | string | boolean | undefined | Uint8Array | PdfReference | PdfDictionary | PdfValue[];

export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type PdfDictionary = Map<string, PdfValue>;

export interface ScannedValue {
  value: PdfValue;
  /** Of the byte behind it. */
  end: number;
}

/** Deeper than any real file; a hostile one ends here. */
const DEEPEST = 60;

const isSpace = (byte: number | undefined): boolean =>
  byte !== undefined && (byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
const delimiters = new Set(Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0)));
const isRegular = (byte: number | undefined): boolean => byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  }
}

export function readToken(bytes: Uint8Array, from: number): { text: string; end: number } {
  let end = from;
  while (end - from < 200 && isRegular(bytes[end])) end++;
  return { text: String.fromCharCode(...bytes.subarray(from, end)), end };
}

/** The value that begins at a place; undefined for what is none. */
export function scanValue(bytes: Uint8Array, from: number, depth = 0): ScannedValue | undefined {
  const at = skipSpace(bytes, from);
  if (depth > DEEPEST || at >= bytes.length) return undefined;
  const letter = String.fromCharCode(bytes[at]!);
  if (letter === '/') {
    const { text, end } = readToken(bytes, at + 1);
    return { value: `/${unescapeName(text)}`, end };
  }
  if (letter === '(') return scanText(bytes, at);
  if (letter === '[') return scanArray(bytes, at + 1, depth);
  if (letter === '<') return bytes[at + 1] === 0x3c ? scanDictionary(bytes, at + 2, depth) : scanHex(bytes, at + 1);
  return scanWord(bytes, at);
}

const unescapeName = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function scanWord(bytes: Uint8Array, at: number): ScannedValue | undefined {
  const { text, end } = readToken(bytes, at);
  if (text === 'true' || text === 'false') return { value: text === 'true', end };
  if (text === 'null') return { value: undefined, end };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
  if (/^\d+$/.test(text)) {
    const generation = readToken(bytes, skipSpace(bytes, end));
    const word = /^\d{1,5}$/.test(generation.text) ? readToken(bytes, skipSpace(bytes, generation.end)) : undefined;
    if (word?.text === 'R') return { value: new PdfReference(Number(text)), end: word.end };
  }
  return { value: Number(text), end };
}

function scanArray(bytes: Uint8Array, from: number, depth: number): ScannedValue | undefined {
  const value: PdfValue[] = [];
  for (let at = skipSpace(bytes, from); ; at = skipSpace(bytes, at)) {
    if (bytes[at] === 0x5d) return { value, end: at + 1 };
    const item = scanValue(bytes, at, depth + 1);
    if (!item) return undefined;
    value.push(item.value);
    at = item.end;
  }
}

function scanDictionary(bytes: Uint8Array, from: number, depth: number): ScannedValue | undefined {
  const value: PdfDictionary = new Map();
  for (let at = skipSpace(bytes, from); ; at = skipSpace(bytes, at)) {
    if (bytes[at] === 0x3e) return { value, end: at + 2 };
    const key = scanValue(bytes, at, depth + 1);
    if (typeof key?.value !== 'string') return undefined;
    const item = scanValue(bytes, key.end, depth + 1);
    if (!item) return undefined;
    value.set(key.value.slice(1), item.value);
    at = item.end;
  }
}

function scanHex(bytes: Uint8Array, from: number): ScannedValue | undefined {
  const end = bytes.indexOf(0x3e, from);
  if (end < 0 || end - from > 100_000) return undefined;
  const digits = Array.from(bytes.subarray(from, end), (byte) => String.fromCharCode(byte)).filter((digit) =>
    /[0-9a-f]/i.test(digit),
  );
  const value = new Uint8Array(Math.ceil(digits.length / 2));
  value.forEach((_, place) => (value[place] = parseInt((digits[2 * place] ?? '0') + (digits[2 * place + 1] ?? '0'), 16)));
  return { value, end: end + 1 };
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function scanText(bytes: Uint8Array, from: number): ScannedValue | undefined {
  const value: number[] = [];
  let open = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x28 && open++ === 0) continue;
    if (byte === 0x29 && --open === 0) return { value: Uint8Array.from(value), end: at + 1 };
    if (byte !== 0x5c) {
      value.push(byte);
      continue;
    }
    const next = String.fromCharCode(bytes[++at] ?? 0);
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
    if (octal) {
      value.push(parseInt(octal, 8) & 255);
      at += octal.length - 1;
    } else if (next === '\r' || next === '\n') {
      if (next === '\r' && bytes[at + 1] === 10) at++;
    } else value.push(escapes[next] ?? next.charCodeAt(0));
  }
  return undefined;
}
