import type { PaperCase } from '../../../domain/procedure/procedure.ts';

/** Fewest and most papers that one dossier can need: what every case needs, plus the smallest or the largest case. */
export function countPapers(cases: readonly PaperCase[]): { from: number; to: number } {
  const always = cases.filter(({ name }) => name === '').reduce((sum, { papers }) => sum + papers.length, 0);
  const named = cases.filter(({ name }) => name !== '').map(({ papers }) => papers.length);
  if (named.length === 0) return { from: always, to: always };
  return { from: always + Math.min(...named), to: always + Math.max(...named) };
}
