import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { giveUp, inProject, projectRoot } from './project.mjs';
import { runTool } from './runTool.mjs';

/** Everything the build reads. The province runs from source and is not built. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'public',
  'locales',
  'src/domain',
  'src/contract',
  'src/catalog',
  'src/kiosk',
];

const stamp = inProject('dist', 'kiosk.stamp');

/** Builds the kiosk unless dist holds the build of exactly these sources. */
export async function ensureBuilt() {
  const wanted = digestOf(SOURCES);
  if (existsSync(stamp) && existsSync(inProject('dist', 'kiosk', 'index.html')) && readFileSync(stamp, 'utf8') === wanted)
    return;
  if (!(await build())) giveUp('The build failed: see above.');
}

/** Builds in any case. @returns {Promise<boolean>} */
export async function build() {
  console.log('Building the kiosk …');
  rmSync(stamp, { force: true });
  const built = digestOf(SOURCES);
  if (!(await runTool('vite', ['build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } }))) return false;
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(stamp, built);
  return true;
}

/** @param {string[]} paths @returns {string} */
function digestOf(paths) {
  const digest = createHash('sha256');
  for (const path of paths.flatMap((path) => filesBelow(inProject(path)))) {
    const content = readFileSync(path);
    digest.update(`${relative(projectRoot, path).replaceAll(sep, '/')}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
