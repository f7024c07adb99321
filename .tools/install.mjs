import { existsSync, readFileSync } from 'node:fs';
import { findPinnedNode } from './pinnedNode.mjs';
import { giveUp, inProject } from './project.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/** Runs `npm ci` when what is installed is not what the lock asks for. */
export async function ensureInstalled() {
  const wanted = readPackages(inProject('package-lock.json'));
  const installed = readPackages(inProject('node_modules', '.package-lock.json'));
  if (isInstalled(wanted, installed) && findPinnedNode()) return;
  console.log('Installing packages (npm ci) …');
  // The build needs the development packages whatever NODE_ENV says.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js') ? await runProgram(process.execPath, [npm, ...options]) : await runProgram('npm', options);
  if (code !== 0) giveUp('npm ci failed: see above. It needs the npm registry (or a mirror that npm is told of).');
}

/**
 * npm writes its own list of what it installed as its last act. Optional packages of other platforms are rightly not in it.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  /** @param {LockedPackage} one @param {LockedPackage | undefined} other */
  const same = (one, other) => one.version === other?.version && one.integrity === other?.integrity;
  return (
    Object.entries(wanted).every(
      ([path, entry]) => path === '' || same(entry, installed[path]) || (entry.optional === true && !(path in installed)),
    ) && Object.entries(installed).every(([path, entry]) => same(entry, wanted[path]))
  );
}

/** @param {string} path @returns {LockedPackages} */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
