import { foldedWords, foldText } from '../../domain/basics/vietnameseText.ts';
import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import { readCode } from './readQuery.ts';
import { MOST_HITS } from './searchIndex.ts';

/** Plain search for the moment before the index is ready: every word somewhere in title or keywords; everyday procedures come first. */
export function scanProcedures(procedures: readonly ProcedureSummary[], query: string, area?: ProcedureArea): ProcedureSummary[] {
  const words = foldedWords(query);
  const code = readCode(query);
  if (words.length === 0) return procedures.filter((procedure) => area === undefined || procedure.area === area);
  const hits: ProcedureSummary[] = [];
  for (const procedure of procedures) {
    if (area !== undefined && procedure.area !== area) continue;
    const text = foldText(`${procedure.name} ${procedure.keywords.join(' ')}`);
    if (code === undefined ? words.every((word) => text.includes(word)) : procedure.code.replace('.', '').includes(code)) hits.push(procedure);
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}
