import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { findProjectFiles, inProject } from './projectFiles.ts';

const root = inProject('dist/kiosk');

/** Paths of everything that is served, from its root. */
export const findBuiltFiles = (pattern = '**/*'): string[] =>
  findProjectFiles(`dist/kiosk/${pattern}`)
    .map((path) => path.slice('dist/kiosk/'.length))
    .filter((path) => /\.\w+$/.test(path));

export function readBuiltFile(path: string): Buffer {
  if (!existsSync(join(root, path))) throw new Error(`dist/kiosk/${path} is not there: npm run build comes first.`);
  return readFileSync(join(root, path));
}

export const gzipSize = (path: string): number => gzipSync(readBuiltFile(path), { level: 9 }).length;

/** The scripts that a page loads before it runs: those its tags name, and whatever these import statically, once each. */
export function scriptsOfPage(page: string): string[] {
  const html = readBuiltFile(page).toString();
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const named = tags
    .filter((tag) => /^<script|rel="modulepreload"/.test(tag))
    .map((tag) => /(?:src|href)="\/?([^"]+)"/.exec(tag)?.[1]);
  const found = new Set<string>();
  const waiting = named.filter((path) => path !== undefined);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...staticImports(path));
  }
  return [...found].sort();
}

function staticImports(path: string): string[] {
  return parseAst(readBuiltFile(path).toString()).body.flatMap((statement) =>
    'source' in statement && statement.source ? [posix.join(dirname(path), statement.source.value)] : [],
  );
}

/** What the service worker keeps for the time without network, as the build wrote it into its source. */
export function precachedPaths(): string[] {
  const list = /\[\{"revision":.*?\}\]/s.exec(readBuiltFile('serviceWorker.js').toString())?.[0] ?? '[]';
  return (JSON.parse(list) as { url: string }[]).map(({ url }) => url).sort();
}
