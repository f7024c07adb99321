import { checks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { printSummary, runSteps } from './steps.mjs';

await ensureInstalled();
const results = await runSteps(checks, { keepGoing: true });
printSummary(checks, results);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
