import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import type { FormRun } from './form/formPage.ts';
import type { Benchmark, Metric, Row } from './harness/benchmark.ts';
import { openBenchPage } from './harness/benchPage.ts';
import { quantile } from './harness/statistics.ts';

const PAGE = fileURLToPath(new URL('form/formPage.ts', import.meta.url));
const REPETITIONS = 3;
/** A contender that takes longer for all keystrokes is measured once. */
const SLOW_MS = 5_000;
/** `each`: of the long form every fifth page is filled in, which is the same number of keystrokes. */
const works = [
  { questions: 60, each: 1 },
  { questions: 500, each: 5 },
];

const metrics: Metric[] = [
  { id: 'mount', title: 'mount', unit: 'ms', better: 'lower' },
  { id: 'mean', title: 'keystroke mean', unit: 'ms', better: 'lower' },
  { id: 'p95', title: 'keystroke p95', unit: 'ms', better: 'lower', target: 1 },
  { id: 'slowest', title: 'slowest', unit: 'ms', better: 'lower', extreme: true },
];

export const formBenchmark: Benchmark = {
  name: 'form',
  title:
    'forms of 60 and 500 questions, one in five conditional: until they can be filled in, and each keystroke after, in Chromium',
  async run({ cleanUp, say }) {
    const browser = await launchChromium();
    cleanUp.later(() => browser.close());
    const engines = await listEngines(browser);
    const rows: Row[] = [];
    const notes = [
      'every page: choices, two questions that depend on one, numbers with a limit, their sum, text; each contender reads it in its own language',
      'a keystroke ends when what the page shows (relevance, sums, problems of its ten questions) was read; nothing is drawn',
      `a contender that takes longer than ${SLOW_MS / 1000} s for all keystrokes is measured once, after a run to warm up`,
    ];
    for (const { questions, each } of works) {
      const seen = new Map<string, string>();
      for (const engine of engines) {
        say(`${questions} questions, ${engine}`);
        const { call, close } = await openBenchPage(browser, PAGE);
        const run = () => call<FormRun>('runForm', { engine, questions, each });
        const { keystrokes } = await run();
        const repetitions = total(keystrokes) > SLOW_MS ? 1 : REPETITIONS;
        const runs: FormRun[] = [];
        for (let n = 0; n < repetitions; n++) runs.push(await run());
        await close();
        rows.push({
          work: `${questions} questions, ${runs[0]!.keystrokes.length} keystrokes`,
          contender: engine,
          samples: toSamples(runs),
        });
        seen.set(engine, runs[0]!.seen);
      }
      if (new Set(seen.values()).size > 1)
        throw new Error(`not the same work: ${[...seen].map((told) => told.join(' ')).join('; ')}`);
    }
    return { metrics, rows, notes };
  },
};

const total = (times: readonly number[]): number => times.reduce((sum, ms) => sum + ms, 0);

const toSamples = (runs: readonly FormRun[]): Row['samples'] => ({
  mount: runs.map(({ mountMs }) => mountMs),
  mean: runs.map(({ keystrokes }) => total(keystrokes) / keystrokes.length),
  p95: runs.map(({ keystrokes }) => quantile(keystrokes, 0.95)),
  slowest: runs.map(({ keystrokes }) => quantile(keystrokes, 1)),
});

/** The engines are at home in a browser: Node cannot even load all of them. */
async function listEngines(browser: Browser): Promise<string[]> {
  const { call, close } = await openBenchPage(browser, PAGE);
  const names = await call<string[]>('listEngines');
  await close();
  return names;
}
