import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProjectFiles, inProject, readProjectFile } from '../support/projectFiles.ts';

const documents = ['README.md', 'CONTRIBUTING.md', ...findProjectFiles('docs/**/*.md')];

/** A code span that is a path of this project. */
const ourPath = /^(src|tests|docs|locales|public|\.tools|\.ci)\/[\w./*{},-]*$/;

describe('the documents', () => {
  test.each(documents)('%s speaks only of files that are there', (path) => {
    const spans = [...readProjectFile(path).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
    const paths = spans.filter((span) => ourPath.test(span));
    expect(paths.filter((span) => findProjectFiles(span.replace(/\/$/, '')).length === 0)).toEqual([]);
  });

  test.each(documents)('%s links only to files that are there', (path) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const links = [...readProjectFile(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(inProject(folder + target)))).toEqual([]);
  });

  test('the map in the README names each folder of src', () => {
    const readme = readProjectFile('README.md');
    const worlds = ['domain', 'contract', 'catalog', 'kiosk', 'province'];
    expect(worlds.filter((world) => !readme.includes(world))).toEqual([]);
    const tree = /```(?:text)?\n(src\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const missing = pathsOfTree(tree).filter((path) => !existsSync(inProject(path)));
    expect(missing).toEqual([]);
  });

  test('a path that is not there would be noticed', () => {
    expect(pathsOfTree('src/\n  domain/   what is true\n    nowhere/\n  kiosk/\n')).toEqual([
      'src/',
      'src/domain/',
      'src/domain/nowhere/',
      'src/kiosk/',
    ]);
    expect(existsSync(inProject('src/domain/nowhere/'))).toBe(false);
  });
});

/** The paths of a tree drawn by indentation, two spaces a level, each line a name and then words about it. */
function pathsOfTree(tree: string): string[] {
  const open: string[] = [];
  return tree
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      open.splice(depth, open.length, line.trim().split(/\s/)[0] ?? '');
      return open.join('');
    });
}
