import { foldName, type SearchChoice } from './searchChoice.ts';

/** Longer lists are cut: nobody reads further, and a hundred rows are drawn in a moment. */
const mostShown = 100;

export interface Found {
  shown: SearchChoice[];
  /** Entries that fit but are not shown. */
  more: number;
}

/**
 * Entries that fit what was typed, with or without marks and whichever way the tone stands ("Hoà", "Hòa", "hoa"). First those that
 * begin so, then those with a word that does, then a word within, then old spellings. Without words: all, the first ones on top.
 */
export function findChoices(choices: readonly SearchChoice[], typed: string): Found {
  const wanted = foldName(typed);
  const ranked = choices
    .map((choice) => ({ choice, rank: wanted === '' ? (choice.first ? 0 : 1) : rankOf(choice, wanted) }))
    .filter((entry): entry is { choice: SearchChoice; rank: number } => entry.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
  return { shown: ranked.slice(0, mostShown), more: Math.max(0, ranked.length - mostShown) };
}

function rankOf({ folded, alsoFolded }: SearchChoice, wanted: string): number | undefined {
  if (folded.startsWith(wanted)) return 0;
  if (folded.includes(` ${wanted}`) || initials(folded).startsWith(wanted)) return 1;
  if (folded.includes(wanted)) return 2;
  return alsoFolded.some((name) => name.startsWith(wanted) || name.includes(` ${wanted}`)) ? 3 : undefined;
}

const initials = (folded: string): string => folded.replace(/(\S)\S*\s*/g, '$1');

/** The one entry that is called exactly that, for a person who types it out and goes on. */
export function findExactChoice(choices: readonly SearchChoice[], typed: string): SearchChoice | undefined {
  const wanted = foldName(typed);
  const called = choices.filter(({ folded }) => folded === wanted);
  return called.length === 1 ? called[0] : undefined;
}
