import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CleanUp {
  /** Runs at the end, the last one added first. */
  later(undo: () => unknown): void;
  /** A directory that is gone at the end. */
  directory(purpose: string): string;
  run(): Promise<void>;
}

export function createCleanUp(): CleanUp {
  const undos: (() => unknown)[] = [];
  return {
    later: (undo) => void undos.push(undo),
    directory(purpose) {
      const path = mkdtempSync(join(tmpdir(), `cua-ban-bench-${purpose}-`));
      undos.push(() => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
      return path;
    },
    async run() {
      for (let undo = undos.pop(); undo; undo = undos.pop()) {
        try {
          await undo();
        } catch (fault) {
          console.error('cleaning up:', fault);
        }
      }
    },
  };
}
