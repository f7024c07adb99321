import { performance } from 'node:perf_hooks';

/** @typedef {{ name: string, run: () => Promise<boolean> }} Step  `run` answers whether it went well. */
/** @typedef {{ name: string, passed: boolean, seconds: number }} StepResult */

/**
 * Runs steps in order, saying how long each took; up to the first that fails, unless told to keep going.
 * @param {Step[]} steps
 * @param {{ keepGoing?: boolean }} [options]
 * @returns {Promise<StepResult[]>} of the steps that ran
 */
export async function runSteps(steps, { keepGoing = false } = {}) {
  /** @type {StepResult[]} */
  const results = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const startedAt = performance.now();
    const passed = await run();
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`   ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
    results.push({ name, passed, seconds });
    if (!passed && !keepGoing) break;
  }
  return results;
}

/** @param {Step[]} steps @param {StepResult[]} results */
export function printSummary(steps, results) {
  console.log('\nSteps');
  for (const { name } of steps) {
    const result = results.find((one) => one.name === name);
    const verdict = result === undefined ? 'not run' : result.passed ? 'passed' : 'FAILED';
    console.log(`  ${verdict.padEnd(8)} ${name.padEnd(12)} ${result ? `${result.seconds.toFixed(1)} s` : ''}`.trimEnd());
  }
}
