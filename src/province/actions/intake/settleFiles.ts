import type { AwaitedFile, FileRecords, FileStore } from '../../ports/intake.ts';

export interface FileDoors {
  files: FileStore;
  fileRecords: FileRecords;
}

/** Looks at the disk at once: the uploads that run meanwhile need it too. */
const TOGETHER = 32;

/**
 * Looks what the store holds of files that dossiers wait for, and finishes what a crash or a cut left unfinished: a file that has all
 * its bytes is verified, a verified one is recorded and its dossiers become whole. Answers the bytes held of each.
 */
export async function settleFiles(
  { files, fileRecords }: FileDoors,
  awaited: readonly AwaitedFile[],
): Promise<Map<string, number>> {
  const offsets = new Map<string, number>();
  const arrived: AwaitedFile[] = [];
  for (let at = 0; at < awaited.length; at += TOGETHER) {
    const some = awaited.slice(at, at + TOGETHER);
    const found = await Promise.all(some.map(({ sha256 }) => files.find(sha256)));
    for (const [index, { sha256, size }] of some.entries()) {
      const held = found[index];
      const finished = held?.complete === false && held.size === size ? await files.complete(sha256, size) : undefined;
      offsets.set(sha256, finished === 'damaged' ? 0 : (held?.size ?? 0));
      if (held && (held.complete || finished === 'complete')) arrived.push({ sha256, size: held.size });
    }
  }
  if (arrived.length > 0) await fileRecords.recordComplete(arrived);
  return offsets;
}
