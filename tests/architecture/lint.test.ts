import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inProject, readProjectFile } from '../support/projectFiles.ts';
import { seedTree } from '../support/seedTree.ts';

interface LintReport {
  diagnostics: { code: string; filename: string }[];
  number_of_files: number;
}

const seeds: [rule: string, path: string, content: string][] = [
  ['no-restricted-globals', 'src/domain/clock.ts', 'export const today = new Date();'],
  ['no-restricted-globals', 'src/domain/aroundTheDoor.ts', 'export const id = globalThis.crypto.randomUUID();'],
  ['no-restricted-properties', 'src/domain/dice.ts', 'export const dice = () => Math.random();'],
  ['no-restricted-globals', 'src/contract/id.ts', 'export const id = crypto.randomUUID();'],
  ['no-restricted-globals', 'src/kiosk/sync/ask.ts', "export const ask = () => fetch('/v1/changes');"],
  ['no-restricted-globals', 'src/kiosk/sync/wait.ts', 'export const wait = (wake: () => void) => setTimeout(wake, 10);'],
  ['no-restricted-properties', 'src/kiosk/sync/order.ts', 'export const order = (list: number[]) => list.toSorted();'],
  ['no-explicit-any', 'src/province/any.ts', 'export const loose = (value: any): string => String(value);'],
  ['no-floating-promises', 'src/province/floating.ts', 'export function send(): void {\n  Promise.resolve(1);\n}'],
  ['no-misused-promises', 'src/province/misused.ts', 'export const all = (list: number[]) => list.forEach(async () => {});'],
  [
    'switch-exhaustiveness-check',
    'src/domain/status.ts',
    "export function word(status: 'draft' | 'queued'): string {\n  switch (status) {\n    case 'draft':\n      return 'nháp';\n  }\n  return '';\n}",
  ],
  ['max-lines', 'src/kiosk/screens/Long.tsx', 'export const line = 1;\n'.replace('1', '[\n' + '1,\n'.repeat(310) + ']')],
  [
    'no-danger',
    'src/kiosk/screens/Raw.tsx',
    'export const Raw = (props: { html: string }) => <p dangerouslySetInnerHTML={{ __html: props.html }} />;',
  ],
  ['no-barrel-file', 'src/domain/everything.ts', "export * from './clock.ts';\nexport * from './dice.ts';"],
  ['no-default-export', 'src/domain/unnamed.ts', 'export default 1;'],
  ['filename-case', 'src/domain/snake_case.ts', 'export const snake = 1;'],
  ['no-warning-comments', 'src/domain/later.ts', '// TODO later\nexport const later = 1;'],
  ['no-console', 'src/province/print.ts', "console.log('Lò Thị Pản');"],
  ['no-disabled-tests', 'tests/unit/skipped.test.ts', "import { test } from 'vitest';\ntest.skip('not now', () => {});"],
];

const lawful = {
  'src/domain/fee.ts': 'export const feeDue = (fees: readonly number[]): number => fees.reduce((sum, fee) => sum + fee, 0);\n',
  'src/catalog/procedures/longData.ts': `export const data = [\n${'1,\n'.repeat(500)}];\n`,
  'src/kiosk/platform/clock.ts': 'export const now = (): string => new Date().toISOString();\n',
};

test('lint catches each seeded breach and leaves lawful code alone', () => {
  const compiler = {
    compilerOptions: { strict: true, target: 'ES2022', module: 'ESNext', jsx: 'preserve', lib: ['ES2023', 'DOM'], types: [] },
  };
  const root = seedTree({
    '.oxlintrc.json': readProjectFile('.oxlintrc.json'),
    'tsconfig.json': JSON.stringify(compiler),
    ...lawful,
    ...Object.fromEntries(seeds.map(([, path, content]) => [path, content])),
  });
  const { diagnostics, number_of_files } = lint(root);
  const found = diagnostics.map(({ code, filename }) => `${filename} ${code.replace(/^.*\((.*)\)$/, '$1')}`);
  expect(number_of_files).toBe(seeds.length + Object.keys(lawful).length);
  expect(seeds.map(([rule, path]) => `${path} ${rule}`).filter((breach) => !found.includes(breach))).toEqual([]);
  expect(diagnostics.filter(({ filename }) => filename in lawful)).toEqual([]);
});

function lint(root: string): LintReport {
  const options = [inProject('node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  if (!stdout.includes('diagnostics')) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as LintReport;
}
