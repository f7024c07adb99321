import { ok, type Outcome } from '../../domain/basics/outcome.ts';
import type { MissingFile } from '../../contract/intake.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Failure } from '../records/failure.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import { failedForNow, needsPerson } from './applyAnswer.ts';
import { lineWorks, type Exchange, type StepEnd } from './exchange.ts';
import { createFailure, hasProblem } from './failures.ts';
import type { Upload } from './plan.ts';
import { retryDelay } from '../../domain/dossier/retry.ts';
import { withTimeout } from './withTimeout.ts';

/** `arrived`: the province holds all of it. The row does not say so yet: if it never will, the province is asked and says it again. */
export type UploadEnd = StepEnd & { arrived?: true };

/**
 * One chunk of one file, from where the province stands (S8). A file that is small enough goes whole. After any failure the
 * province is asked for its offset: it keeps the bytes of a cut PATCH, so nothing starts again at zero.
 */
export async function uploadFile(exchange: Exchange, { id, file }: Upload): Promise<UploadEnd> {
  const { outbox, digest, offsets } = exchange;
  const offset = await offsetOf(exchange, file);
  if (!offset.ok) return failed(exchange, id, file, offset.error);
  if (offset.value >= file.size) return arrived;

  const bytes = await outbox.readFile(id, file.sha256);
  if (!bytes || bytes.length !== file.size || (offset.value === 0 && (await digest.sha256(bytes)) !== file.sha256)) {
    await outbox.update([id], (entry) => needsPerson(entry, createFailure('permanent', 'fileDamaged', exchange.clock.now())));
    return lineWorks;
  }
  const next = await sendChunk(exchange, file, offset.value, bytes);
  if (!next.ok) {
    offsets.delete(file.sha256);
    return failed(exchange, id, file, next.error);
  }
  offsets.set(file.sha256, next.value);
  return next.value >= file.size ? arrived : lineWorks;
}

async function offsetOf({ offsets, province, clock, stopped }: Exchange, file: MissingFile): Promise<Outcome<number, Failure>> {
  const known = offsets.get(file.sha256);
  if (known !== undefined) return ok(known);
  const asked = await withTimeout(clock, 60_000, stopped, (signal) => province.fileOffset(file.sha256, signal));
  if (!asked.ok && hasProblem(asked.error, 'not-found')) return ok(0);
  if (asked.ok) offsets.set(file.sha256, asked.value);
  return asked;
}

async function sendChunk(
  { province, clock, pace, stopped }: Exchange,
  file: MissingFile,
  offset: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Outcome<number, Failure>> {
  const chunk = bytes.subarray(offset, Math.min(file.size, offset + pace.chunkBytes()));
  const started = clock.elapsed();
  const next = await withTimeout(clock, pace.timeoutMs(chunk.length), stopped, (signal) =>
    offset === 0
      ? province.createFile(file.sha256, file.size, chunk, signal)
      : province.appendFile(file.sha256, offset, chunk, signal),
  );
  if (next.ok) pace.sent(chunk.length, clock.elapsed() - started);
  else if (next.error.kind === 'temporary') pace.cut();
  return next;
}

const arrived: UploadEnd = { ...lineWorks, arrived: true };

/** A refusal of this file holds back this dossier alone (I5); anything else is the line's. */
async function failed(
  { outbox, clock, chance, offsets }: Exchange,
  id: DossierId,
  file: MissingFile,
  failure: Failure,
): Promise<StepEnd> {
  offsets.delete(file.sha256);
  const later = (entry: OutboxEntry) => clock.now() + retryDelay(Math.max(1, entry.attempts), chance.fraction());
  const dossierOnly =
    failure.kind === 'permanent' || hasProblem(failure, 'file-locked') || hasProblem(failure, 'offset-mismatch');
  await outbox.update([id], (entry) => {
    const { missing: _, ...unsent } = entry;
    const base = hasProblem(failure, 'file-not-expected') || hasProblem(failure, 'checksum-mismatch') ? unsent : entry;
    const counted = { ...base, attempts: base.attempts + 1 };
    return failedForNow(counted, failure, dossierOnly ? later(counted) : undefined);
  });
  return dossierOnly ? lineWorks : { line: 'failed', failure };
}
