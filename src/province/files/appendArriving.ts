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
  const nextStep = createNextStep(iterator, lock.overtaken);
  try {
    for (;;) {
      const step = await nextStep();
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

type Step = IteratorResult<Uint8Array> | 'cut' | 'overtaken';

/** A race at each step would hang one listener more on the lock's promise for each, as long as the upload lasts: here it is one for all. */
function createNextStep(iterator: AsyncIterator<Uint8Array>, overtaken: Promise<void>): () => Promise<Step> {
  let isOvertaken = false;
  let tell: (step: Step) => void = () => undefined;
  void overtaken.then(() => {
    isOvertaken = true;
    tell('overtaken');
  });
  return () =>
    new Promise((resolve) => {
      tell = resolve;
      if (isOvertaken) resolve('overtaken');
      else iterator.next().then(resolve, () => resolve('cut'));
    });
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
