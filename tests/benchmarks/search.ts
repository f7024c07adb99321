import { fileURLToPath } from 'node:url';
import { launchChromium } from '../support/chromium.ts';
import type { Benchmark, Metric, Row } from './harness/benchmark.ts';
import { openBenchPage } from './harness/benchPage.ts';
import { median, quantile } from './harness/statistics.ts';
import { contenders } from './search/contenders.ts';
import { NATIONAL } from './data/nationalList.ts';
import { queries } from './search/queries.ts';
import type { SearchRun } from './search/searchPage.ts';

const PAGE = fileURLToPath(new URL('search/searchPage.ts', import.meta.url));
const REPETITIONS = 3;
const ROUNDS = 5;
/** A contender that takes longer for all queries goes through them only once a repetition. */
const SLOW_MS = 2_000;

const metrics: Metric[] = [
  { id: 'p50', title: 'p50', unit: 'ms', better: 'lower' },
  { id: 'p95', title: 'p95', unit: 'ms', better: 'lower', target: 8 },
  { id: 'slowest', title: 'slowest', unit: 'ms', better: 'lower', extreme: true },
  { id: 'index', title: 'index', unit: 'ms', better: 'lower' },
  { id: 'amongFive', title: 'in first five', unit: '%', better: 'higher' },
];

export const searchBenchmark: Benchmark = {
  name: 'search',
  title: `${queries.length} queries over ${NATIONAL.toLocaleString('en')} procedures, in Chromium`,
  async run({ cleanUp, say }) {
    const browser = await launchChromium();
    cleanUp.later(() => browser.close());
    const rows: Row[] = [];
    for (const contender of Object.keys(contenders)) {
      say(contender);
      const { call, close } = await openBenchPage(browser, PAGE);
      const warmUp = await call<SearchRun>('runSearch', { contender, rounds: 1 });
      const rounds = warmUp.rounds[0]!.reduce((sum, ms) => sum + ms, 0) > SLOW_MS ? 1 : ROUNDS;
      const runs: SearchRun[] = [];
      for (let n = 0; n < REPETITIONS; n++) runs.push(await call('runSearch', { contender, rounds }));
      await close();
      rows.push({ work: `${queries.length} queries`, contender, samples: toSamples(runs) });
    }
    const notes = [
      `the shipped procedures among invented ones whose titles are as long as those of the national list; the queries are in tests/benchmarks/search/queries.ts`,
      `over the queries, each with its median of ${ROUNDS} rounds (of one, for a contender that takes longer than ${SLOW_MS / 1000} s for it), after a round to warm up; the slowest: of all searches`,
      'all contenders search folded text',
    ];
    return { metrics, rows, notes };
  },
};

/** What a query takes, whatever else the machine did in one of the rounds. */
const byQuery = (rounds: readonly number[][]): number[] =>
  queries.map((_, query) => median(rounds.map((times) => times[query]!)));

const toSamples = (runs: readonly SearchRun[]): Row['samples'] => ({
  p50: runs.map(({ rounds }) => quantile(byQuery(rounds), 0.5)),
  p95: runs.map(({ rounds }) => quantile(byQuery(rounds), 0.95)),
  slowest: runs.map(({ rounds }) => quantile(rounds.flat(), 1)),
  index: runs.map(({ indexMs }) => indexMs),
  amongFive: runs.slice(-1).map((run) => (100 * run.amongFive) / queries.length),
});
