import { contenders } from './contenders.ts';
import { createNationalList } from '../data/nationalList.ts';
import { queries } from './queries.ts';

export interface SearchRun {
  /** From the list to the first possible search, ms. */
  indexMs: number;
  /** Each query's time in ms, round after round. */
  times: number[];
  /** Queries whose procedure stood among the first five. */
  amongFive: number;
  queries: number;
}

const list = createNationalList();

function runSearch({ contender, rounds }: { contender: string; rounds: number }): SearchRun {
  const start = performance.now();
  const search = contenders[contender]!(list);
  const indexMs = performance.now() - start;
  let amongFive = 0;
  for (const [query, meant] of queries) {
    const place = search(query).indexOf(meant);
    if (place >= 0 && place < 5) amongFive += 1;
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [query] of queries) {
      const began = performance.now();
      search(query);
      times.push(performance.now() - began);
    }
  }
  return { indexMs, times, amongFive, queries: queries.length };
}

Object.assign(globalThis, { runSearch });
