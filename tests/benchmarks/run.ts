/** `npm run bench [-- --json FILE] [--only name,name]`: figures beside peers, measured in one run on this machine. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import type { Benchmark, Report } from './harness/benchmark.ts';
import { createCleanUp, type CleanUp } from './harness/cleanUp.ts';
import { describeMachine, machineToText } from './harness/describeMachine.ts';
import { reportToFigures } from './harness/figures.ts';
import { reportToText } from './harness/printReport.ts';

const LONGEST_MINUTES = 12;

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const chosen = choose(values.only);
let atWork: CleanUp | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void atWork?.run().finally(() => process.exit(1)));
}

const machine = await describeMachine();
console.log(machineToText(machine));
console.log('In brackets: how many times better Cửa Bản is. ✓ and ✗: whether our target was met.');
const results: Record<string, unknown>[] = [];
for (const benchmark of chosen) results.push(await runOne(benchmark));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
process.exitCode = results.some(({ failed }) => failed !== undefined) ? 1 : 0;

function choose(only: string | undefined): Benchmark[] {
  const names = only?.split(',');
  const unknown = names?.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown !== undefined)
    throw new Error(`no benchmark ${unknown}: there are ${benchmarks.map(({ name }) => name).join(', ')}`);
  return benchmarks.filter(({ name }) => names?.includes(name) ?? true);
}

/** A benchmark that breaks does not take the others with it. */
async function runOne({ name, title, run }: Benchmark): Promise<Record<string, unknown>> {
  console.log(`\n${name}: ${title}`);
  const startedAt = performance.now();
  const cleanUp = (atWork = createCleanUp());
  const tell = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K  ${text}`));
  let report: Report | undefined;
  let failed: string | undefined;
  try {
    report = await withinTime(run({ cleanUp, say: tell }));
  } catch (fault) {
    failed = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  } finally {
    await cleanUp.run();
    tell('');
  }
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(report ? reportToText(report) : `FAILED: ${failed}`);
  console.log(`  (${seconds.toFixed(0)} s)`);
  const figures = report && reportToFigures(report);
  return { name, title, seconds, ...report, figures, ...(failed !== undefined && { failed }) };
}

/** A part that hangs is a part that breaks: its end comes from the clean-up. */
async function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  const alarm = setTimeout(() => reject(new Error(`not done after ${LONGEST_MINUTES} minutes`)), LONGEST_MINUTES * 60_000);
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(alarm);
  }
}
