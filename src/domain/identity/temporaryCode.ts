import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { toSingleLine } from '../basics/vietnameseText.ts';

/**
 * Mã tạm of a dossier that waits to be sent, `CG-XXXXX-XXXXX` (CG: chờ gửi): nine random symbols and a check symbol, made offline.
 * It looks like no official code and can be read aloud; see `temporaryCodeToSpeech`.
 */
export type TemporaryCode = string;

/** 31 symbols, a prime; without 0 and O, 1 and I, and W, which has no short name in Vietnamese. */
export const temporaryCodeSymbols = '23456789ABCDEFGHJKLMNPQRSTUVXYZ';

const prefix = 'CG';
const payloadLength = 9;
const codeLength = payloadLength + 1;
const separator = '[\\s.\\p{Pd}_]';
const base = temporaryCodeSymbols.length;

/** 128 bits over 31⁹ codes: no code is likelier than another by more than 2⁻⁸³. */
const leastBytes = 16;

export type TemporaryCodeProblem =
  | { reason: 'empty' | 'tooShort' | 'tooLong' | 'mistyped' }
  /** A symbol that no code has, as typed, and its place counted from 1. `accented`: an input method (Telex, VNI) is on. */
  | { reason: 'impossibleSymbol' | 'accented'; symbol: string; place: number };

/** `bytes`: at least 16 random bytes; throws a RangeError for fewer. */
export function createTemporaryCode(bytes: Uint8Array): TemporaryCode {
  if (bytes.length < leastBytes) throw new RangeError(`a temporary code needs ${leastBytes} random bytes`);
  let number = bytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  let payload = '';
  for (let place = 0; place < payloadLength; place++) {
    payload += temporaryCodeSymbols[Number(number % BigInt(base))];
    number /= BigInt(base);
  }
  return toCode(payload + checkSymbol(payload));
}

/** Forgives case, spaces, dashes and a missing prefix. Any one wrong symbol and any two swapped ones are found out (`mistyped`). */
export function parseTemporaryCode(text: string): Outcome<TemporaryCode, TemporaryCodeProblem> {
  const line = toSingleLine(text).toUpperCase();
  const typed = line.replace(new RegExp(separator, 'gu'), '');
  if (typed === '') return refused({ reason: 'empty' });
  // C and G are symbols too: a prefix shows by the dash after it, or by the length.
  const hasPrefix =
    new RegExp(`^${prefix}${separator}`, 'u').test(line) || (typed.startsWith(prefix) && typed.length > codeLength);
  const symbols = [...(hasPrefix ? typed.slice(prefix.length) : typed)];
  const place = symbols.findIndex((symbol) => !temporaryCodeSymbols.includes(symbol));
  const symbol = symbols[place];
  if (symbol !== undefined) {
    const accented = /[^\p{ASCII}]/u.test(symbol) && /\p{L}/u.test(symbol);
    return refused({ reason: accented ? 'accented' : 'impossibleSymbol', symbol, place: place + 1 });
  }
  if (symbols.length !== codeLength) return refused({ reason: symbols.length < codeLength ? 'tooShort' : 'tooLong' });
  const payload = symbols.slice(0, payloadLength).join('');
  return checkSymbol(payload) === symbols[payloadLength] ? ok(toCode(symbols.join(''))) : refused({ reason: 'mistyped' });
}

/**
 * The weighted sum of all ten symbols is 0 modulo 31, with weights 10, 9 … 2 and 1 for the check symbol. 31 is prime and the weights
 * are distinct and not 0, so that a changed symbol and any two swapped symbols, side by side or not, always change the sum.
 */
function checkSymbol(payload: string): string {
  const sum = [...payload].reduce(
    (total, symbol, place) => total + (codeLength - place) * temporaryCodeSymbols.indexOf(symbol),
    0,
  );
  return temporaryCodeSymbols[(base - (sum % base)) % base]!;
}

function toCode(symbols: string): TemporaryCode {
  return `${prefix}-${symbols.slice(0, 5)}-${symbols.slice(5)}`;
}
