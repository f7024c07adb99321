import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printSummary, runSteps } from '../../../.tools/steps.mjs';

const printed: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
});

const step = (name: string, passed: boolean) => ({ name, run: () => Promise.resolve(passed) });
const steps = [step('types', true), step('lint', false), step('tests', true)];

test('steps end at the first that fails, and the summary says which were not run', async () => {
  const results = await runSteps(steps);
  printSummary(steps, results);
  expect(results.map(({ name, passed }) => [name, passed])).toEqual([
    ['types', true],
    ['lint', false],
  ]);
  expect(printed.slice(-3).map((line) => line.replace(/\d.*/, '').trim())).toEqual([
    'passed   types',
    'FAILED   lint',
    'not run  tests',
  ]);
});

test('quick checks all run, so that one look shows everything', async () => {
  expect(await runSteps(steps, { keepGoing: true })).toHaveLength(3);
});
