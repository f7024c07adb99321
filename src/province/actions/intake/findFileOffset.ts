import { settleFiles, type FileDoors } from './settleFiles.ts';

export interface FileOffset {
  offset: number;
  size: number;
}

/** How much of a file is here; undefined when nothing is. Finishes a file whose last byte came just before a crash. */
export async function findFileOffset(doors: FileDoors, sha256: string): Promise<FileOffset | undefined> {
  const sizes = await doors.fileRecords.awaitedSizes(sha256);
  const largest = sizes.at(-1);
  if (largest === undefined) {
    const size = await doors.fileRecords.completeSize(sha256);
    return size === undefined ? undefined : { offset: size, size };
  }
  const found = await doors.files.find(sha256);
  if (!found) return undefined;
  const size = sizes.find((awaited) => awaited >= found.size) ?? largest;
  if (found.size !== size) return { offset: Math.min(found.size, size), size };
  const offsets = await settleFiles(doors, [{ sha256, size }]);
  return offsets.get(sha256) === size ? { offset: size, size } : undefined;
}
