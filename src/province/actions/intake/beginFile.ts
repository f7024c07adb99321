import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { FileDoors } from './settleFiles.ts';
import { storeFileChunk, type ChunkRefusal, type FileChunk } from './storeFileChunk.ts';

/**
 * Begins a file of `size` bytes, with the first of them where they came along. Beginning it again takes nothing away: what is held stays,
 * and the answer says how much that is (browsers send a POST twice by themselves).
 */
export async function beginFile(
  doors: FileDoors,
  { sha256, size, length }: Omit<FileChunk, 'offset'> & { size: number },
  source: AsyncIterable<Uint8Array> | undefined,
): Promise<Outcome<number, ChunkRefusal>> {
  const complete = await doors.fileRecords.completeSize(sha256);
  if (complete === size) return ok(size);
  const sizes = await doors.fileRecords.awaitedSizes(sha256);
  if (!sizes.includes(size)) return refused('file-not-expected');
  const found = await doors.files.find(sha256);
  if (found && (found.size > 0 || found.complete)) return ok(found.size);
  if (!source) return ok(0);
  return storeFileChunk(doors, { sha256, offset: 0, ...(length !== undefined && { length }) }, source);
}
