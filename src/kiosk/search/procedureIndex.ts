import { foldedWords } from '../../domain/basics/vietnameseText.ts';
import type { ProcedureSummary } from '../../domain/procedure/procedure.ts';

/** Where a word stands: the procedures that have it, and how much it says of each. */
export interface Postings {
  places: number[];
  weights: number[];
}

/** A word of an everyday keyword says more than one of an official title, a word of the field of government less. */
const NAME = 1;
const KEYWORD = 1.2;
const AREA = 0.3;

/**
 * An inverted index over folded syllables. Vietnamese titles are made of some two thousand different syllables, so the whole vocabulary
 * can be gone through for every prefix and every misspelling in a fraction of a millisecond.
 */
export interface ProcedureIndex {
  /** Everyday procedures first, then by title. */
  procedures: readonly ProcedureSummary[];
  vocabulary: Map<string, Postings>;
  /** " dang ky khai sinh | giay khai sinh ": title and keywords, to find phrases in. */
  texts: string[];
  /** First letters of title and keywords, a line for each procedure, " dkks gks \n": one long text is searched far quicker than many short ones. */
  initials: string;
  /** Where each procedure's line begins. */
  initialsAt: number[];
  /** Words of the title without a leading "Thủ tục"; a short title that matches says more than a long one. */
  lengths: number[];
}

export function createProcedureIndex(procedures: readonly ProcedureSummary[]): ProcedureIndex {
  return { procedures, vocabulary: new Map(), texts: [], initials: '', initialsAt: [], lengths: [] };
}

/** Adds the next procedures, at most `count`; answers whether all are in. */
export function indexNext(index: ProcedureIndex, count: number): boolean {
  const { procedures, texts } = index;
  const end = Math.min(procedures.length, texts.length + count);
  while (texts.length < end) addProcedure(index, procedures[texts.length]!);
  return end === procedures.length;
}

function addProcedure(index: ProcedureIndex, { name, keywords, area }: ProcedureSummary): void {
  const { vocabulary, texts, initialsAt, lengths } = index;
  const place = texts.length;
  const title = foldedWords(name);
  const phrases = keywords.map(foldedWords);
  const add = (word: string, weight: number) => {
    const postings = vocabulary.get(word);
    if (!postings) vocabulary.set(word, { places: [place], weights: [weight] });
    else if (postings.places.at(-1) !== place) {
      postings.places.push(place);
      postings.weights.push(weight);
    } else if (postings.weights.at(-1)! < weight) postings.weights[postings.weights.length - 1] = weight;
  };
  for (const word of title) add(word, NAME);
  for (const word of phrases.flat()) add(word, KEYWORD);
  for (const word of foldedWords(area)) add(word, AREA);

  const lines = [title, ...phrases];
  texts.push(lines.map((words) => ` ${words.join(' ')} `).join('|'));
  initialsAt.push(index.initials.length);
  index.initials += ` ${lines.map((words) => words.map((word) => word[0]).join('')).join(' ')} \n`;
  lengths.push(title.length - (name.startsWith('Thủ tục ') ? 2 : 0));
}
