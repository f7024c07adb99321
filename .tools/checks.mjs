import { runTool } from './runTool.mjs';

/** Each world has its own idea of what exists around it, so each is checked on its own. */
const WORLDS = [
  'src/domain',
  'src/contract',
  'src/catalog',
  'src/kiosk',
  'src/kiosk/service-worker',
  'src/province',
  'tests',
  '.tools',
];

/** What needs neither a browser nor a database. @type {import('./steps.mjs').Step[]} */
export const checks = [
  { name: 'format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => runTool('oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']) },
  {
    name: 'import map',
    run: () => runTool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', 'src'], { command: 'depcruise' }),
  },
  {
    name: 'unused',
    // Once with the tests, once for production alone: what only a test uses is dead.
    run: async () => (await runTool('knip', ['--no-progress'])) && runTool('knip', ['--no-progress', '--production']),
  },
];

async function checkTypes() {
  let passed = true;
  for (const world of WORLDS) {
    const remembered = `.cache/types/${world.replaceAll('/', '.')}.tsbuildinfo`;
    const options = ['--noEmit', '-p', world, '--incremental', '--tsBuildInfoFile', remembered];
    if (!(await runTool('typescript', options, { command: 'tsc' }))) passed = false;
  }
  return passed;
}
