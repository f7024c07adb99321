import { foldedWords } from '../../domain/basics/vietnameseText.ts';
import { fillers, findExpansions, forWhom, LONGEST_PHRASE } from './expansions.ts';

/** One thing that was asked for: a word, or a known phrase of several, with what else it may be called. */
export interface QueryUnit {
  words: string[];
  expansions: readonly string[];
  /** The word that is still being typed. */
  last: boolean;
}

const MOST_WORDS = 24;

export function readQuery(query: string): QueryUnit[] {
  const typed = withoutForWhom(foldedWords(query).slice(0, MOST_WORDS));
  const units: QueryUnit[] = [];
  for (let at = 0; at < typed.length;) {
    const { length, expansions } = longestPhraseAt(typed, at);
    units.push({ words: typed.slice(at, at + length), expansions, last: at + length === typed.length });
    at += length;
  }
  const telling = units.filter(({ words }) => words.length > 1 || !fillers.has(words[0]!));
  return telling.length > 0 ? telling : units;
}

/** "… cho con", "… cho mẹ": says for whom, not what. */
function withoutForWhom(words: readonly string[]): string[] {
  const left = words.filter((word, at) => {
    const isFor = word === 'cho' && forWhom.has(words[at + 1] ?? '');
    return !isFor && !(words[at - 1] === 'cho' && forWhom.has(word));
  });
  return left.length > 0 ? left : [...words];
}

function longestPhraseAt(words: readonly string[], at: number): { length: number; expansions: readonly string[] } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const expansions = findExpansions(words.slice(at, at + length).join(' '));
    if (expansions.length > 0) return { length, expansions };
  }
  return { length: 1, expansions: [] };
}

/** Digits of a procedure code or of its beginning, "1.001193" or "001193"; undefined for anything that is not only digits and dots. */
export function readCode(query: string): string | undefined {
  const code = query.replace(/[\s.]/g, '');
  return /^\d{3,7}$/.test(code) ? code : undefined;
}
