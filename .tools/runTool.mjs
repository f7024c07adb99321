import { readFileSync } from 'node:fs';
import { getPinnedNode } from './pinnedNode.mjs';
import { inProject } from './project.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * Runs a command of an installed package with the pinned Node, on any system, whatever the PATH says.
 * @param {string} packageName
 * @param {string[]} parameters
 * @param {{ command?: string, env?: Record<string, string>, timeout?: number }} [options] `command`: if it is not named like its package
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runTool(packageName, parameters, { command = packageName, ...options } = {}) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', packageName, 'package.json'), 'utf8'));
  const script = inProject('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
  return (await runProgram(getPinnedNode(), [script, ...parameters], options)) === 0;
}
