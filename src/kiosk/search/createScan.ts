import { foldedWords, foldText } from '../../domain/basics/vietnameseText.ts';
import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import { readCode } from './readQuery.ts';
import { MOST_HITS } from './searchIndex.ts';

type Search = (query: string, area?: ProcedureArea) => ProcedureSummary[];

/** Plain search for the moment before the index is ready: every word somewhere in title or keywords, in the order of the list. */
export function createScan(procedures: readonly ProcedureSummary[]): Search {
  const folded: string[] = [];
  const textOf = (place: number) => (folded[place] ??= toText(procedures[place]!));

  return (query, area) => {
    const words = foldedWords(query);
    const code = readCode(query);
    const matches = ({ code: own }: ProcedureSummary, place: number): boolean =>
      code === undefined ? words.every((word) => textOf(place).includes(word)) : own.replace('.', '').includes(code);
    const hits: ProcedureSummary[] = [];
    for (const [place, procedure] of procedures.entries()) {
      if ((area === undefined || procedure.area === area) && matches(procedure, place)) hits.push(procedure);
      if (words.length > 0 && hits.length === MOST_HITS) break;
    }
    return hits;
  };
}

const toText = ({ name, keywords }: ProcedureSummary): string => foldText(`${name} ${keywords.join(' ')}`);
