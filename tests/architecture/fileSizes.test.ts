import { expect, test } from 'vitest';
import { findProjectFiles, readProjectFile } from '../support/projectFiles.ts';

/** Data of the catalog (procedures, forms, lists) is as long as the law makes it. */
const isData = (path: string) => /^src\/catalog\/(procedures|forms|codeLists)\//.test(path);

const lines = findProjectFiles('src/**/*.{ts,tsx}')
  .filter((path) => !isData(path))
  .map((path) => ({ path, count: readProjectFile(path).split('\n').length - 1 }))
  .sort((a, b) => a.count - b.count);

test('files have one job: half of them are at most 60 lines long, nine of ten at most 200', () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(at(0.5)?.count).toBeLessThanOrEqual(60);
  expect(at(0.9)?.count).toBeLessThanOrEqual(200);
});

function at(share: number) {
  return lines[Math.floor(lines.length * share)];
}
