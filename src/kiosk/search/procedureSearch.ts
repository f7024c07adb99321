import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import { createProcedureIndex, indexNext, type ProcedureIndex } from './procedureIndex.ts';
import { scanProcedures } from './scanProcedures.ts';
import { searchIndex } from './searchIndex.ts';

export interface ProcedureSearch {
  /** Takes a new list, sorts it and indexes it in idle moments; until then searches go through the list. */
  load(procedures: readonly ProcedureSummary[]): void;
  search(query: string, area?: ProcedureArea): ProcedureSummary[];
  /** Everyday procedures first, then by title. */
  all(): readonly ProcedureSummary[];
}

/** A slice of this many takes a few milliseconds on a slow phone. */
const SLICE = 50;

/** `whenIdle` runs a task once the window has nothing better to do. */
export function createProcedureSearch(whenIdle: (task: () => void) => void): ProcedureSearch {
  let procedures: readonly ProcedureSummary[] = [];
  let ready: ProcedureIndex | undefined;

  return {
    load(list) {
      procedures = inOrder(list);
      ready = undefined;
      const index = createProcedureIndex(procedures);
      const build = () => {
        if (index.procedures !== procedures) return; // a newer list came meanwhile
        if (indexNext(index, SLICE)) ready = index;
        else whenIdle(build);
      };
      whenIdle(build);
    },
    search: (query, area) => (ready ? searchIndex(ready, query, area) : scanProcedures(procedures, query, area)),
    all: () => procedures,
  };
}

const collator = new Intl.Collator('vi');

function inOrder(list: readonly ProcedureSummary[]): ProcedureSummary[] {
  return [...list].sort((a, b) => Number(b.everyday) - Number(a.everyday) || collator.compare(a.name, b.name));
}
