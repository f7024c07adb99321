import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { foldText, toSingleLine } from '../basics/vietnameseText.ts';
import { isWronglyDecoded } from '../basics/wrongEncoding.ts';

/**
 * A name may be Vietnamese or of another people of Việt Nam, without digits or signs (Bộ luật Dân sự 2015, Điều 26).
 * `otherScript`: letters that are not Latin.
 */
export type PersonNameProblem = 'empty' | 'digits' | 'signs' | 'otherScript' | 'tooLong';

const longestName = 100;
/** Marks within the names of some peoples: H'Bia, Hʼmông, Anh-đrê. */
const nameMarks = "ʼ'-";
const latinLetter = /(?=\p{L})\p{Script=Latin}/u;

/** A name as it is kept: NFC, single spaces, typographic quotes and dashes as `'` and `-`. One word is enough. Case is left alone. */
export function parsePersonName(text: string): Outcome<string, PersonNameProblem> {
  const name = toSingleLine(text)
    .replace(/[’‘´`]/g, "'")
    .replace(/[‐‑–]/g, '-');
  if (name === '') return refused('empty');
  if (name.length > longestName) return refused('tooLong');
  if (/\p{N}/u.test(name)) return refused('digits');
  const symbols = [...name].filter((symbol) => !/[\p{M} ]/u.test(symbol) && !nameMarks.includes(symbol));
  const strange = symbols.filter((symbol) => !latinLetter.test(symbol));
  if (strange.some((symbol) => /\p{L}/u.test(symbol))) return refused('otherScript');
  const wordsHaveLetters = name.split(' ').every((word) => latinLetter.test(word));
  return strange.length === 0 && wordsHaveLetters ? ok(name) : refused('signs');
}

/** As printed on forms and slips: "Lò Văn Ính" → "LÒ VĂN ÍNH". */
export function nameInCapitals(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/**
 * Whether a name that came from a reader was probably damaged on the way, by an input method that was on (UniKey, Telex) or by a wrong
 * encoding. Then the officer types it. It speaks up only on hard evidence: names of all peoples must pass.
 */
export function looksGarbled(name: string): boolean {
  if (isWronglyDecoded(name) || !parsePersonName(name).ok) return true;
  return toSingleLine(name)
    .split(new RegExp(`[ ${nameMarks}]`))
    .some((word) => hasTwoTones(word) || hasMixedCase(word) || lostItsVowels(word));
}

/** A Vietnamese syllable bears one tone: grave, acute, tilde, hook or dot below. */
function hasTwoTones(word: string): boolean {
  return (word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).length > 1;
}

/** "NGUYễN", "HOà": an input method rewrote one letter of a word in capitals. */
function hasMixedCase(word: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}.*\p{Ll}/u.test(word);
}

/** "Th" of Thị, "Trn" of Trần: the accented letters were dropped. A single letter (A, Y, H) is a name of its own. */
function lostItsVowels(word: string): boolean {
  const folded = foldText(word);
  return folded.length > 1 && !/[aeiouy]/.test(folded);
}
