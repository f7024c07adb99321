import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldedWords, foldText } from '../../../src/domain/basics/vietnameseText.ts';
import type { ProcedureSummary } from '../../../src/domain/procedure/procedure.ts';
import { createProcedureSearch } from '../../../src/kiosk/search/procedureSearch.ts';
import { US } from '../harness/benchmark.ts';

/** Takes the list and is ready to search; answers codes, best first. */
export type Contender = (procedures: readonly ProcedureSummary[]) => (query: string) => string[];

const MOST = 100;

/** Each as its documentation sets it up for such a list. All of them get what a Vietnamese search cannot do without: folded text. */
export const contenders: Record<string, Contender> = {
  [US](procedures) {
    const tasks: ((hasTime: () => boolean) => void)[] = [];
    const { load, search } = createProcedureSearch((task) => tasks.push(task));
    load(procedures);
    for (let task = tasks.shift(); task; task = tasks.shift()) task(() => true);
    return (query) => search(query).map(({ code }) => code);
  },

  'fuse.js'(procedures) {
    const fuse = new Fuse(folded(procedures), { keys: ['name', 'keywords', 'code'], ignoreLocation: true, threshold: 0.3 });
    return (query) => fuse.search(foldText(query), { limit: MOST }).map(({ item }) => item.code);
  },

  minisearch(procedures) {
    const index = new MiniSearch({ idField: 'code', fields: ['name', 'keywords', 'code'] });
    index.addAll(folded(procedures).map((entry) => ({ ...entry, keywords: entry.keywords.join(' ') })));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND' } as const;
    return (query) =>
      index
        .search(foldText(query), options)
        .slice(0, MOST)
        .map(({ id }) => id as string);
  },

  'linear scan'(procedures) {
    const entries = folded(procedures).map(({ code, name, keywords }) => ({
      code,
      text: `${code} ${name} ${keywords.join(' ')}`,
    }));
    return (query) => {
      const words = foldedWords(query);
      return entries
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .slice(0, MOST)
        .map(({ code }) => code);
    };
  },
};

const folded = (procedures: readonly ProcedureSummary[]) =>
  procedures.map(({ code, name, keywords }) => ({ code, name: foldText(name), keywords: keywords.map(foldText) }));
