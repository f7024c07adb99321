import { expect, test } from 'vitest';
import { findBuiltFiles, gzipSize, precachedPaths, scriptsOfPage } from '../../support/kioskBuild.ts';

/** kB as the budget counts them: 1,000 bytes. */
const SCRIPT_BUDGET = 90_000;

test('the first screen needs at most 90 kB of script', () => {
  const scripts = scriptsOfPage('index.html');
  const sizes = scripts.map((path) => [path, gzipSize(path)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `First screen: ${inKilobytes(total)} of script (${sizes.map(([path, size]) => `${path} ${inKilobytes(size)}`).join(', ')})`,
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('everything that the screens need is kept for the time without network, once', () => {
  const kept = precachedPaths();
  const total = kept.reduce((sum, path) => sum + gzipSize(path), 0);
  console.log(`Kept for offline: ${kept.length} files, ${inKilobytes(total)} compressed`);
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept).toContain('index.html');
  expect(findBuiltFiles('assets/*.{js,css}').filter((path) => !kept.includes(path))).toEqual([]);
});

test('nothing is kept that no screen needs', () => {
  const kept = precachedPaths();
  expect(kept.filter((path) => /\.map$|serviceWorker\.js$|\.(ttf|otf|eot|woff)$/.test(path))).toEqual([]);
  // Vietnamese and basic Latin only: the fonts' other alphabets stay away.
  expect(kept.filter((path) => /cyrillic|greek|latin-ext|italic/.test(path))).toEqual([]);
});

test('the build has no source maps', () => {
  expect(findBuiltFiles().filter((path) => path.endsWith('.map'))).toEqual([]);
});

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
