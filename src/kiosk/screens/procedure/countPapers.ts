import type { PaperCase, RequiredPaper } from '../../../domain/procedure/procedure.ts';

/** Whether every dossier of its case needs the paper: it depends on no answer, and the dossier may not go without it. */
export const isAlwaysNeeded = ({ neededIf, optional }: RequiredPaper): boolean => neededIf === undefined && !optional;

export interface PaperCount {
  /** Fewest and most papers that a dossier always needs: what every case needs, plus the smallest or the largest case. */
  from: number;
  to: number;
  /** At most so many more, by the citizen's situation. */
  more: number;
}

export function countPapers(cases: readonly PaperCase[]): PaperCount {
  const { least: from, most: to } = add(cases, isAlwaysNeeded);
  return { from, to, more: add(cases, (paper) => !isAlwaysNeeded(paper)).most };
}

function add(cases: readonly PaperCase[], counts: (paper: RequiredPaper) => boolean): { least: number; most: number } {
  const sizeOf = ({ papers }: PaperCase) => papers.filter(counts).length;
  const always = cases.filter(({ name }) => name === '').reduce((sum, each) => sum + sizeOf(each), 0);
  const named = cases.filter(({ name }) => name !== '').map(sizeOf);
  if (named.length === 0) return { least: always, most: always };
  return { least: always + Math.min(...named), most: always + Math.max(...named) };
}
