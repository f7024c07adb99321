import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, projectRoot } from './project.mjs';

/**
 * Runs a program in the project to its end, with the pinned tools first on the PATH, and answers its exit code.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeout?: number }} [options]
 * `quiet` shows nothing unless it fails; `timeout` in ms.
 * @returns {Promise<number>}
 */
export function runProgram(program, parameters, { env = {}, quiet = false, timeout } = {}) {
  const child = spawn(program, parameters, {
    cwd: projectRoot,
    env: { ...process.env, PATH: `${inProject('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    timeout,
  });
  /** @type {Buffer[]} */
  const held = [];
  child.stdout?.on('data', (chunk) => held.push(chunk));
  child.stderr?.on('data', (chunk) => held.push(chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}
