import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import { createProcedureIndex, indexNext } from './procedureIndex.ts';
import { createScan } from './createScan.ts';
import { searchIndex } from './searchIndex.ts';

export interface ProcedureSearch {
  /**
   * Takes a new list, everyday procedures first and then by title, and indexes it in idle moments; until then searches go through the
   * list, which costs a slow phone some hundredths of a second for the first one.
   */
  load(procedures: readonly ProcedureSummary[]): void;
  search(query: string, area?: ProcedureArea): ProcedureSummary[];
  all(): readonly ProcedureSummary[];
}

/** Runs a task once the window has nothing better to do, and lets it ask whether that is still so. */
export type WhenIdle = (task: (hasTime: () => boolean) => void) => void;

/** A slice of this many takes a few milliseconds on a slow phone. */
const SLICE = 25;

export function createProcedureSearch(whenIdle: WhenIdle): ProcedureSearch {
  let index = createProcedureIndex([]);
  let scan = createScan([]);
  let ready = true;

  return {
    load(procedures) {
      const mine = (index = createProcedureIndex(procedures));
      scan = createScan(procedures);
      ready = false;
      const build = (hasTime: () => boolean) => {
        if (index !== mine) return; // a newer list came meanwhile
        do ready = indexNext(mine, SLICE);
        while (!ready && hasTime());
        if (!ready) whenIdle(build);
      };
      whenIdle(build);
    },
    search: (query, area) => (ready ? searchIndex(index, query, area) : scan(query, area)),
    all: () => index.procedures,
  };
}
