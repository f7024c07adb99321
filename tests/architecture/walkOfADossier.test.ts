import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../support/projectFiles.ts';

const stops = [...readProjectFile('docs/architecture.md').matchAll(/`(\w+)` in `([\w./]+)`/g)].map(
  ([, name = '', path = '']) => ({ name, path }),
);

const isThere = (name: string, source: string): boolean =>
  new RegExp(`^export (?:async )?(?:function|const|interface|class) ${name}\\b`, 'm').test(source);

describe('the walk of a dossier', () => {
  test('passes many rooms', () => {
    expect(stops.length).toBeGreaterThan(20);
  });

  test.each(stops)('finds $name in $path', ({ name, path }) => {
    expect(isThere(name, readProjectFile(path))).toBe(true);
  });

  test('would miss a name that has gone', () => {
    expect(isThere('startEverything', readProjectFile(stops[0]!.path))).toBe(false);
  });
});
