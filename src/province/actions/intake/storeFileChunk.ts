import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { settleFiles, type FileDoors } from './settleFiles.ts';

export type ChunkRefusal = 'file-not-expected' | 'file-locked' | 'offset-mismatch' | 'too-large' | 'checksum-mismatch';

export interface FileChunk {
  sha256: string;
  offset: number;
  /** Bytes announced, where the sender said it. */
  length?: number;
}

/**
 * Takes bytes of a file that a dossier waits for, and no others. Answers the bytes held afterwards. The last byte verifies the file and
 * completes every dossier that waited for it alone (I5).
 */
export async function storeFileChunk(
  doors: FileDoors,
  { sha256, offset, length }: FileChunk,
  source: AsyncIterable<Uint8Array>,
): Promise<Outcome<number, ChunkRefusal>> {
  const sizes = await doors.fileRecords.awaitedSizes(sha256);
  const limit = sizes.at(-1);
  if (limit === undefined) {
    const complete = await doors.fileRecords.completeSize(sha256);
    if (complete === undefined) return refused('file-not-expected');
    return offset === complete ? ok(complete) : refused('offset-mismatch');
  }
  if (offset > limit) return refused('offset-mismatch');
  if (length !== undefined && offset + length > limit) return refused('too-large');
  const appended = await doors.files.append(sha256, offset, source, limit);
  if (!appended.ok) return refused(appended.error.reason === 'locked' ? 'file-locked' : 'offset-mismatch');
  const { size, end } = appended.value;
  if (sizes.includes(size)) {
    const offsets = await settleFiles(doors, [{ sha256, size }]);
    if (offsets.get(sha256) !== size) return refused('checksum-mismatch');
  }
  if (end === 'overtaken') return refused('file-locked');
  return end === 'surplus' ? refused('too-large') : ok(size);
}
