import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { findProjectFiles, inProject, projectRoot } from '../support/projectFiles.ts';
import { seedTree } from '../support/seedTree.ts';

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
}

/** Files that obey the map, on which each test below seeds one that does not. */
const lawful = {
  'node_modules/dexie/package.json': '{ "name": "dexie", "main": "index.js" }',
  'node_modules/dexie/index.js': 'export const open = 1;',
  'node_modules/hono/package.json': '{ "name": "hono", "main": "index.js" }',
  'node_modules/hono/index.js': 'export const route = 1;',
  'node_modules/pg/package.json': '{ "name": "pg", "main": "index.js" }',
  'node_modules/pg/index.js': 'export const ask = 1;',
  'package.json': '{ "type": "module", "dependencies": { "dexie": "1", "hono": "1", "pg": "1" } }',
  'src/domain/dossier.ts': 'export const dossier = 1;',
  'src/contract/receipt.ts': "export { dossier } from '../domain/dossier.ts';",
  'src/kiosk/storage/outbox.ts': "import { open } from 'dexie';\nexport const outbox = open;",
  'src/kiosk/sync/plan.ts': "import { dossier } from '../../domain/dossier.ts';\nexport const plan = dossier;",
  'src/kiosk/ports/time.ts': 'export interface Clock { now(): string }\nexport const doors = 1;',
  'src/kiosk/screens/Clock.tsx':
    "import type { Clock } from '../ports/time.ts';\nexport const show = (clock: Clock) => clock.now();",
  'src/province/database/rows.ts':
    "import { ask } from 'pg';\nimport { join } from 'node:path';\nexport const rows = [ask, join];",
  'src/province/http/routes.ts': "import { route } from 'hono';\nexport const routes = route;",
};

const unlawful: [name: string, path: string, content: string][] = [
  ['the domain reaches for Node', 'src/domain/now.ts', "import { hrtime } from 'node:process';\nexport const now = hrtime;"],
  ['the domain imports the contract', 'src/domain/wire.ts', "export { dossier } from '../contract/receipt.ts';"],
  ['the contract imports the kiosk', 'src/contract/plan.ts', "export { plan } from '../kiosk/sync/plan.ts';"],
  ['a screen reads the storage', 'src/kiosk/screens/List.tsx', "export { outbox } from '../storage/outbox.ts';"],
  ['a screen calls the sync', 'src/kiosk/screens/Send.tsx', "export { plan } from '../sync/plan.ts';"],
  [
    'a screen opens a door',
    'src/kiosk/screens/Door.tsx',
    "import { doors } from '../ports/time.ts';\nexport const door = doors;",
  ],
  ['an action knows Dexie', 'src/kiosk/actions/keep.ts', "import { open } from 'dexie';\nexport const keep = open;"],
  [
    'a record knows a door',
    'src/kiosk/records/now.ts',
    "import type { Clock } from '../ports/time.ts';\nexport type Now = Clock;",
  ],
  [
    'the keeper of PostgreSQL knows of dossiers',
    'src/province/postgres/count.ts',
    "export { dossier } from '../../domain/dossier.ts';",
  ],
  ['the kiosk imports the province', 'src/kiosk/sync/rows.ts', "export { rows } from '../../province/database/rows.ts';"],
  [
    'the province imports the kiosk, as a type',
    'src/province/actions/plan.ts',
    "import type { plan } from '../../kiosk/sync/plan.ts';\nexport type Plan = typeof plan;",
  ],
  ['a route asks the database', 'src/province/http/list.ts', "import { ask } from 'pg';\nexport const list = ask;"],
  [
    'an action knows the web framework',
    'src/province/actions/answer.ts',
    "import { route } from 'hono';\nexport const answer = route;",
  ],
  [
    'the service worker knows dossiers',
    'src/kiosk/service-worker/push.ts',
    "export { dossier } from '../../domain/dossier.ts';",
  ],
  ['a file imports what is not there', 'src/kiosk/sync/lost.ts', "export { lost } from './nowhere.ts';"],
  ['a file has no place on the map', 'src/kiosk/misc/alone.ts', 'export const alone = 1;'],
  [
    'a file imports one that imports it back',
    'src/domain/ring/hen.ts',
    "export { egg } from './egg.ts';\nexport const hen = 1;",
  ],
];

describe('the import map', () => {
  test('sees every source file and finds nothing against it', () => {
    const { modules, summary } = cruise(projectRoot);
    const seen = new Set(modules.map(({ source }) => source));
    const sources = findProjectFiles('src/**/*.{ts,tsx}');
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => !seen.has(path))).toEqual([]);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('has nothing against files that obey it', () => {
    const { summary } = cruise(seedTree(lawful));
    expect(summary.totalCruised).toBeGreaterThan(6);
    expect(summary.violations).toEqual([]);
  });

  test('catches each seeded breach', () => {
    const hen = { 'src/domain/ring/hen.ts': "export { egg } from './egg.ts';\nexport const hen = 1;" };
    const seeds = Object.fromEntries(unlawful.map(([, path, content]) => [path, content]));
    const { summary } = cruise(seedTree({ ...lawful, ...hen, ...seeds }));
    const caught = new Set(summary.violations.map(({ from }) => from));
    expect(unlawful.filter(([, path]) => !caught.has(path)).map(([breach]) => breach)).toEqual([]);
    expect(Object.keys(lawful).filter((path) => caught.has(path))).toEqual([]);
  });
});

function cruise(root: string): Cruise {
  const program = inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', inProject('.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
}
