import { runProgram } from './runProgram.mjs';

/** Each world has its own idea of what exists around it (see style of tsconfig.json there), so each is checked on its own. */
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
  { name: 'format', run: () => passes('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => passes('oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives') },
  { name: 'import map', run: () => passes('depcruise', '--config', '.dependency-cruiser.cjs', 'src') },
  { name: 'unused', run: () => passes('knip', '--no-progress') },
];

async function checkTypes() {
  let passed = true;
  for (const world of WORLDS) {
    const remembered = `.cache/types/${world.replaceAll('/', '.')}.tsbuildinfo`;
    if (!(await passes('tsc', '--noEmit', '-p', world, '--incremental', '--tsBuildInfoFile', remembered))) passed = false;
  }
  return passed;
}

/** @param {string} program @param {string[]} parameters */
async function passes(program, ...parameters) {
  return (await runProgram(program, parameters)) === 0;
}
