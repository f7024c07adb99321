import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, projectRoot } from './project.mjs';

/**
 * Runs a program in the project to its end, with the pinned tools first on the PATH, and answers its exit code.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ env?: Record<string, string>, timeout?: number }} [options] `timeout` in ms
 * @returns {Promise<number>}
 */
export function runProgram(program, parameters, { env = {}, timeout } = {}) {
  const path = `${inProject('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(program, parameters, {
    cwd: projectRoot,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
