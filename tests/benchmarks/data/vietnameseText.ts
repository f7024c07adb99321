import { allForms } from '../../../src/catalog/forms/allForms.ts';
import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import type { Chance } from '../../../src/kiosk/ports/time.ts';

/** Writes text of so many words in which each word follows one that it follows somewhere in the shipped catalog's own sentences. */
export function createWriter({ fraction }: Pick<Chance, 'fraction'>): (words: number) => string {
  const followers = (known ??= followersOf(shippedSentences()));
  const begins = followers.get('')!;
  const pick = (list: readonly string[]): string => list[Math.floor(fraction() * list.length)]!;
  return (count) => {
    const words = [pick(begins)];
    while (words.length < count) words.push(pick(followers.get(words.at(-1)!) ?? begins));
    return words.join(' ');
  };
}

let known: Map<string, string[]> | undefined;

/** Titles, papers and results of the shipped procedures, and the labels of the forms. */
function shippedSentences(): string[] {
  const ofProcedures = everydayProcedures.flatMap(({ name, summary, results, paperCases }) => [
    name,
    summary,
    ...results,
    ...paperCases.flatMap(({ papers }) => papers.map((paper) => paper.name)),
  ]);
  const ofForms = allForms.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions.map(({ label }) => label)));
  return [...ofProcedures, ...ofForms];
}

/** word → the words that come after it, as often as they do; '' → the words that begin. */
function followersOf(sentences: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const text of sentences) {
    let before = '';
    for (const word of text.match(/[\p{L}\p{M}\d/]+,?/gu) ?? []) {
      const known = followers.get(before);
      if (known) known.push(word);
      else followers.set(before, [word]);
      before = word;
    }
  }
  return followers;
}
