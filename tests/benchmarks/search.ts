import { fileURLToPath } from 'node:url';
import { launchChromium } from '../support/chromium.ts';
import type { Benchmark, Metric, Row } from './harness/benchmark.ts';
import { openBenchPage } from './harness/benchPage.ts';
import { quantile } from './harness/statistics.ts';
import { contenders } from './search/contenders.ts';
import { NATIONAL } from './data/nationalList.ts';
import { queries } from './search/queries.ts';
import type { SearchRun } from './search/searchPage.ts';

const PAGE = fileURLToPath(new URL('search/searchPage.ts', import.meta.url));
const REPETITIONS = 3;
const ROUNDS = 3;

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
      await call('runSearch', { contender, rounds: 1 });
      const runs: SearchRun[] = [];
      for (let n = 0; n < REPETITIONS; n++) runs.push(await call('runSearch', { contender, rounds: ROUNDS }));
      await close();
      rows.push({ work: `${queries.length} queries`, contender, samples: toSamples(runs) });
    }
    const notes = [
      `the shipped procedures among invented ones whose titles are as long as those of the national list; the queries are in tests/benchmarks/search/queries.ts`,
      `each figure is over ${ROUNDS} rounds of all queries, after a round to warm up; all contenders search folded text`,
    ];
    return { metrics, rows, notes };
  },
};

const toSamples = (runs: readonly SearchRun[]): Row['samples'] => ({
  p50: runs.map(({ times }) => quantile(times, 0.5)),
  p95: runs.map(({ times }) => quantile(times, 0.95)),
  slowest: runs.map(({ times }) => quantile(times, 1)),
  index: runs.map(({ indexMs }) => indexMs),
  amongFive: runs.slice(-1).map((run) => (100 * run.amongFive) / run.queries),
});
