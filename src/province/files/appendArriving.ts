import type { FileHandle } from 'node:fs/promises';
import type { AppendedFile } from '../ports/intake.ts';
import type { WriterLock } from './writerLocks.ts';

/** Writes a source's bytes from `offset` on, as they arrive, and syncs. `limit`: size that the file may reach. */
export async function appendArriving(
  file: FileHandle,
  offset: number,
  source: AsyncIterable<Uint8Array>,
  limit: number,
  lock: WriterLock,
): Promise<AppendedFile> {
  const iterator = source[Symbol.asyncIterator]();
  let size = offset;
  let end: AppendedFile['end'] = 'cut';
  const overtaken = lock.overtaken.then(() => 'overtaken' as const);
  try {
    for (;;) {
      const step = await Promise.race([iterator.next().catch(() => 'cut' as const), overtaken]);
      if (typeof step === 'string' || step.done) {
        end = typeof step === 'string' ? step : 'whole';
        break;
      }
      const room = limit - size;
      await writeAll(file, step.value.subarray(0, room), size);
      size += Math.min(step.value.length, room);
      lock.progress();
      if (step.value.length > room) {
        end = 'surplus';
        break;
      }
    }
  } finally {
    // Not awaited: a source that hangs would keep us from the flush.
    if (end !== 'whole') iterator.return?.().catch(() => undefined);
    await file.datasync();
  }
  return { size, end };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
