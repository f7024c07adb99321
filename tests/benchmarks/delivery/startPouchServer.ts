import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
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
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [unknown];
  const port = /^port (\d+)$/.exec(String(line))?.[1];
  if (port === undefined) throw new Error(`the PouchDB server did not start: ${String(line)}`);
  return Number(port);
}
