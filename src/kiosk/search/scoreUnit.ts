import type { ProcedureIndex } from './procedureIndex.ts';
import type { QueryUnit } from './readQuery.ts';
import { isOneEdit, splitGlued, undoInputMethod } from './spelling.ts';

/** How well a way of matching speaks for a procedure, from 1 (the very word). */
const EXACT = 1;
const EXPANDED = 0.95;
/** Everyday words as they stand: "sổ đỏ" means the land certificate, not "sơ đồ". */
const EVERYDAY_WORDS = 0.5;
const GLUED = 0.9;
const PREFIX = 0.8;
const INITIALS_WHOLE = 0.9;
const INITIALS_BEGIN = 0.6;
const INITIALS_INSIDE = 0.45;
const TYPO = 0.55;

/** `forgiving` takes known words for misspelt ones too: a second look, when the first found nothing. */
export interface Leniency {
  forgiving: boolean;
}

/** Best score of one unit for each procedure, 0 where it does not occur, and how rare (telling) the unit is. */
export interface UnitScores {
  scores: Float32Array;
  rarity: number;
}

export function scoreUnit(index: ProcedureIndex, unit: QueryUnit, { forgiving }: Leniency): UnitScores {
  const scores = new Float32Array(index.texts.length);
  const raise = (place: number, score: number) => {
    if (scores[place]! < score) scores[place] = score;
  };
  for (const phrase of unit.expansions) addPhrase(index, phrase.split(' '), EXPANDED, raise);
  const [word = ''] = unit.words;
  if (unit.words.length > 1) addPhrase(index, unit.words, EVERYDAY_WORDS, raise);
  else addWord(index, word, unit.last, forgiving, raise);

  let hits = 0;
  for (const score of scores) if (score > 0) hits++;
  return { scores, rarity: Math.log(1 + index.texts.length / (hits + 1)) };
}

type Raise = (place: number, score: number) => void;

function addWord(index: ProcedureIndex, word: string, last: boolean, forgiving: boolean, raise: Raise): void {
  const { vocabulary } = index;
  const known = vocabulary.has(word);
  const plain = known ? word : undoInputMethod(word);
  addTerm(index, plain, EXACT, raise);
  if (last || word.length >= 2) {
    for (const term of vocabulary.keys()) {
      if (term.length > word.length && term.startsWith(word))
        addTerm(index, term, PREFIX * ((word.length + 1) / (term.length + 1)) ** 0.5, raise);
    }
  }
  if (word.length >= 2 && word.length <= 8 && /^\p{L}+$/u.test(word)) addInitials(index, word, raise);
  if (!known || forgiving) {
    const split = known ? undefined : splitGlued(word, (syllable) => vocabulary.has(syllable));
    if (split) addPhrase(index, split, GLUED, raise);
    if (plain.length >= 3) {
      for (const term of vocabulary.keys()) if (isOneEdit(plain, term)) addTerm(index, term, TYPO, raise);
    }
  }
}

function addTerm({ vocabulary }: ProcedureIndex, term: string, score: number, raise: Raise): void {
  const postings = vocabulary.get(term);
  if (!postings) return;
  const { places, weights } = postings;
  for (let at = 0; at < places.length; at++) raise(places[at]!, score * weights[at]!);
}

/** Words side by side, in this order, looked for only where the rarest of them stands. */
function addPhrase({ vocabulary, texts }: ProcedureIndex, words: readonly string[], score: number, raise: Raise): void {
  let rarest: number[] | undefined;
  for (const word of words) {
    const places = vocabulary.get(word)?.places;
    if (!places) return;
    if (!rarest || places.length < rarest.length) rarest = places;
  }
  const phrase = ` ${words.join(' ')} `;
  for (const place of rarest ?? []) if (texts[place]!.includes(phrase)) raise(place, score);
}

function addInitials({ initials, initialsAt }: ProcedureIndex, word: string, raise: Raise): void {
  let place = 0;
  for (let at = initials.indexOf(word); at >= 0; at = initials.indexOf(word, at + 1)) {
    while (place + 1 < initialsAt.length && initialsAt[place + 1]! <= at) place++;
    const begins = initials[at - 1] === ' ';
    const ends = initials[at + word.length] === ' ';
    raise(place, !begins ? INITIALS_INSIDE : ends ? INITIALS_WHOLE : INITIALS_BEGIN);
  }
}
