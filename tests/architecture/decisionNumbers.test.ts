import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { findProjectFiles, readProjectFile } from '../support/projectFiles.ts';

const decisions = findProjectFiles('docs/decisions/*').map((path) => ({ path, name: basename(path) }));

test('decisions are numbered one after the other, with no gap and no double', () => {
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.map(({ name }) => name.slice(0, 5))).toEqual(
    decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
  );
});

test('a decision has a name in kebab-case and says what was decided in its title', () => {
  for (const { path, name } of decisions) {
    expect(name).toMatch(/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$/);
    expect(readProjectFile(path), path).toMatch(/^# \S/);
  }
});
