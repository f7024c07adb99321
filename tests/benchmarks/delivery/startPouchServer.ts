import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CleanUp } from '../harness/cleanUp.ts';

const PROGRAM = fileURLToPath(new URL('pouchServer.ts', import.meta.url));

/** In a process of its own, as the province is. Answers its port. */
export async function startPouchServer(cleanUp: CleanUp): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, cleanUp.directory('pouch')], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanUp.later(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const port = /^port (\d+)$/m.exec(said)?.[1];
    if (port !== undefined) {
      child.stdout.resume();
      return Number(port);
    }
  }
  throw new Error('the PouchDB server ended at its start');
}
