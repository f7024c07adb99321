import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './project.mjs';
import { runTool } from './runTool.mjs';

/** @typedef {{ files: number, passed: number, failed: number, skipped: number }} TestTotals */
/**
 * @typedef {{ testResults: unknown[], numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }}
 *   VitestReport
 */

/** @type {TestTotals} */
export const totals = { files: 0, passed: 0, failed: 0, skipped: 0 };

/**
 * Runs vitest projects, adds what they counted to the totals, and answers whether all went well.
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
export async function runTests(projects, env = {}) {
  const report = inProject('.cache', `tests-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await runTool('vitest', ['run', ...chosen, ...reporters], { env });
  if (existsSync(report)) addReport(/** @type {VitestReport} */ (JSON.parse(readFileSync(report, 'utf8'))));
  return passed;
}

/** @param {VitestReport} report */
function addReport(report) {
  totals.files += report.testResults.length;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
}
