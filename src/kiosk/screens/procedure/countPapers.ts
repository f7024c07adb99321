import type { PaperCase, RequiredPaper } from '../../../domain/procedure/procedure.ts';

/**
 * Who needs a paper: every dossier of its case; some, by their answers or where there is one ("nếu có"); or none that is filed at a desk
 * (`portalOnly`, in the catalog a condition that never holds).
 */
export type PaperNeed = 'always' | 'sometimes' | 'portalOnly';

export function needOf({ neededIf, optional }: RequiredPaper): PaperNeed {
  if (neededIf === 'false()') return 'portalOnly';
  return neededIf === undefined && !optional ? 'always' : 'sometimes';
}

export interface PaperCount {
  /** Fewest and most papers that a dossier always needs: what every case needs, plus the smallest or the largest case. */
  from: number;
  to: number;
  /** At most so many more, by the citizen's situation. */
  more: number;
}

export function countPapers(cases: readonly PaperCase[]): PaperCount {
  const { least: from, most: to } = add(cases, 'always');
  return { from, to, more: add(cases, 'sometimes').most };
}

function add(cases: readonly PaperCase[], need: PaperNeed): { least: number; most: number } {
  const sizeOf = ({ papers }: PaperCase) => papers.filter((paper) => needOf(paper) === need).length;
  const always = cases.filter(({ name }) => name === '').reduce((sum, each) => sum + sizeOf(each), 0);
  const named = cases.filter(({ name }) => name !== '').map(sizeOf);
  if (named.length === 0) return { least: always, most: always };
  return { least: always + Math.min(...named), most: always + Math.max(...named) };
}
