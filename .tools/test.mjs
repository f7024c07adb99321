import { build } from './build.mjs';
import { checks } from './checks.mjs';
import { provideChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './runTool.mjs';
import { printSummary, runSteps } from './steps.mjs';
import { runTests, totals } from './vitestRun.mjs';

/** Everything, the quick answers first. @type {import('./steps.mjs').Step[]} */
const steps = [
  ...checks,
  { name: 'tests', run: () => runTests(['unit', 'screens', 'contract', 'architecture']) },
  { name: 'build', run: build },
  { name: 'size', run: async () => (await runTool('size-limit', [])) && runTests(['build']) },
  { name: 'journeys', run: async () => runTests(['journeys'], { CHROMIUM: await provideChromium() }) },
];

await ensureInstalled();
const results = await runSteps(steps);
printSummary(steps, results);

// A step that failed without a failed test (a type error, a size) counts as one failure, so that the last line never hides it.
const stepFailed = results.some(({ passed }) => !passed);
const failed = Math.max(totals.failed, stepFailed ? 1 : 0);
const parts = [failed > 0 && `${failed} failed`, `${totals.passed} passed`, totals.skipped > 0 && `${totals.skipped} skipped`];
const sum = totals.passed + failed + totals.skipped;
console.log(`\n Test Files  ${totals.files}`);
console.log(`      Tests  ${parts.filter(Boolean).join(' | ')} (${sum})\n`);
console.log(`${totals.passed} passed, ${failed} failed`);
process.exit(stepFailed ? 1 : 0);
