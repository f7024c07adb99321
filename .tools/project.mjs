import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tools find the project by their own place, so that they may be started from anywhere. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts @returns {string} */
export const inProject = (...parts) => join(projectRoot, ...parts);

/**
 * Ends the tool with a line for a person: no stack, these are not bugs.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
