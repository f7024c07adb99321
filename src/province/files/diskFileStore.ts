import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, refused } from '../../domain/basics/outcome.ts';
import type { FileStore } from '../ports/intake.ts';
import { appendArriving } from './appendArriving.ts';
import { makeDirectory, syncDirectory } from './durably.ts';
import { createWriterLocks } from './writerLocks.ts';

/** Silence after which a writer gives way: shorter than any retry of a kiosk, longer than a hiccup of a link. */
const SILENT_AFTER_MS = 2_000;

/**
 * Files in one directory: `partial/<sha256>` while they arrive, `complete/<two digits>/<sha256>` once verified. A file gets its second
 * name only after its bytes are synced and hashed, so whatever has that name is whole.
 */
export async function openDiskFileStore(directory: string, elapsed = () => performance.now()): Promise<FileStore> {
  const partialDirectory = join(directory, 'partial');
  const partialPath = (sha256: string) => join(partialDirectory, sha256);
  const completePath = (sha256: string) => join(directory, 'complete', sha256.slice(0, 2), sha256);
  const locks = createWriterLocks(SILENT_AFTER_MS, elapsed);
  await makeDirectory(partialDirectory);

  return {
    async find(sha256) {
      const complete = await sizeOf(completePath(sha256));
      if (complete !== undefined) return { size: complete, complete: true };
      const partial = await sizeOf(partialPath(sha256));
      return partial === undefined ? undefined : { size: partial, complete: false };
    },

    async append(sha256, offset, source, limit) {
      const lock = await locks.tryHold(sha256);
      if (!lock) return refused({ reason: 'locked' });
      try {
        const held = (await sizeOf(completePath(sha256))) ?? (await sizeOf(partialPath(sha256)));
        if ((held ?? 0) !== offset) return refused({ reason: 'offset-mismatch', size: held ?? 0 });
        const file = await open(partialPath(sha256), held === undefined ? 'wx+' : 'r+', 0o600);
        try {
          if (held === undefined) await syncDirectory(partialDirectory);
          return ok(await appendArriving(file, offset, source, limit, lock));
        } finally {
          await file.close();
        }
      } finally {
        lock.release();
      }
    },

    async complete(sha256, size) {
      const lock = await locks.tryHold(sha256);
      if (!lock) return 'locked';
      const isComplete = async () => (await sizeOf(completePath(sha256))) === size;
      try {
        if (await isComplete()) return 'complete';
        const path = partialPath(sha256);
        if ((await sizeOf(path)) !== size || (await hashFile(path)) !== sha256) {
          if (await isComplete()) return 'complete';
          await rm(path, { force: true });
          return 'damaged';
        }
        await syncFile(path);
        await makeDirectory(dirname(completePath(sha256)));
        await rename(path, completePath(sha256));
        await syncDirectory(dirname(completePath(sha256)));
        await syncDirectory(partialDirectory);
        return 'complete';
      } catch (fault) {
        // Another process over this directory (the next one, while this one ends) was faster with the same file.
        if (isMissing(fault) && (await isComplete())) return 'complete';
        throw fault;
      } finally {
        lock.release();
      }
    },

    async read(sha256) {
      try {
        return new Uint8Array(await readFile(completePath(sha256)));
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        throw fault;
      }
    },

    async probe() {
      await writeFile(join(directory, 'probe'), 'writable', { flush: true });
    },
  };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}

const isMissing = (fault: unknown) => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';

async function hashFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('hex');
}

/** The bytes may come from before a crash: sync them once more before the name says that they are safe. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
