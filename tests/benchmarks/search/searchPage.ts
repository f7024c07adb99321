import { contenders } from './contenders.ts';
import { createNationalList } from '../data/nationalList.ts';
import { queries } from './queries.ts';

export interface SearchRun {
  /** From the list to the first possible search, ms. */
  indexMs: number;
  /** Of each round each query's time, ms. */
  rounds: number[][];
  /** Queries whose procedure stood among the first five. */
  amongFive: number;
}

const list = createNationalList();

function runSearch({ contender, rounds: count }: { contender: string; rounds: number }): SearchRun {
  const start = performance.now();
  const search = contenders[contender]!(list);
  const indexMs = performance.now() - start;
  const found = new Map<string, string[]>();
  const goThrough = () =>
    queries.map(([query]) => {
      const began = performance.now();
      found.set(query, search(query));
      return performance.now() - began;
    });
  const rounds = Array.from({ length: count }, goThrough);
  const amongFive = queries.filter(([query, meant]) => found.get(query)!.slice(0, 5).includes(meant)).length;
  return { indexMs, rounds, amongFive };
}

Object.assign(globalThis, { runSearch });
