import { existsSync } from 'node:fs';
import { giveUp, inProject } from './project.mjs';

const OLDEST_MAJOR = 24;

/**
 * The Node that runs TypeScript files directly: the one the lock pins, or the host's own if it is new enough.
 * @returns {string | undefined}
 */
export function findPinnedNode() {
  const pinned = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  return Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR ? process.execPath : undefined;
}

/** @returns {string} */
export function getPinnedNode() {
  return (
    findPinnedNode() ??
    giveUp(
      `Node ${OLDEST_MAJOR} did not come with npm ci (are install scripts switched off?): allow them, or install Node ${OLDEST_MAJOR}.`,
    )
  );
}
