/**
 * Decides what the sender does next; the sender only does it. Invariants (docs/sync.md):
 * S3 small things first: no file byte leaves while an envelope is due · S7 order by device sequence, never by a clock ·
 * S8 one big file at a time, few small ones together · S9 a receipt is asked for when the files are there.
 */
import type { MissingFile } from '../../contract/intake.ts';
import { limits } from '../../contract/versions.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { OutboxEntry } from '../ports.ts';
import { hasCome } from './retry.ts';

export type Step =
  | { do: 'sendEnvelopes'; ids: DossierId[] }
  | { do: 'askReceipts'; ids: DossierId[] }
  | { do: 'uploadFiles'; uploads: { id: DossierId; file: MissingFile }[] }
  /** `at`: when the next entry comes due, by the machine's clock; absent when nothing waits. */
  | { do: 'rest'; at?: number };

export interface Circumstances {
  now: number;
  /** At most this many envelopes in a batch (S4). */
  batchEnvelopes: number;
}

/** Up to this size a file is "small" and goes beside another, so that a slow link is never idle for a round trip. */
const SMALL_FILE = 1024 * 1024;
const SMALL_TOGETHER = 3;
/** Receipts are asked for together: this many at once, or as soon as nothing small is left to upload. */
const RECEIPTS_TOGETHER = 25;

export function planNextStep(entries: readonly OutboxEntry[], { now, batchEnvelopes }: Circumstances): Step {
  const open = entries.filter(({ state }) => state === 'queued' || state === 'sending').sort((a, b) => a.seq - b.seq);
  const due = open.filter(({ nextTryAt }) => hasCome(nextTryAt, now));

  const unsent = due.filter(({ missing }) => missing === undefined);
  if (unsent.length > 0) return { do: 'sendEnvelopes', ids: batchOf(unsent, batchEnvelopes) };

  const uploads = uploadsOf(due);
  const whole = due.filter(({ missing }) => missing?.length === 0).slice(0, limits.batchEnvelopes);
  const smallNext = uploads[0] !== undefined && remaining(uploads[0].file) <= SMALL_FILE;
  if (whole.length >= RECEIPTS_TOGETHER || (whole.length > 0 && !smallNext))
    return { do: 'askReceipts', ids: whole.map(({ id }) => id) };
  if (uploads.length > 0) return { do: 'uploadFiles', uploads };

  const times = open.flatMap(({ nextTryAt }) => (nextTryAt === undefined ? [] : [nextTryAt]));
  return times.length > 0 ? { do: 'rest', at: Math.min(...times) } : { do: 'rest' };
}

function batchOf(unsent: readonly OutboxEntry[], most: number): DossierId[] {
  const ids: DossierId[] = [];
  let size = 0;
  for (const entry of unsent) {
    size += entry.envelopeSize + 4;
    if (ids.length > 0 && (ids.length >= Math.min(most, limits.batchEnvelopes) || size > limits.batch)) break;
    ids.push(entry.id);
  }
  return ids;
}

const remaining = (file: MissingFile): number => file.size - file.offset;

/** The next small files of different content, else the one big file of the oldest dossier. */
function uploadsOf(due: readonly OutboxEntry[]): { id: DossierId; file: MissingFile }[] {
  const seen = new Set<string>();
  const all = due.flatMap(({ id, missing = [] }) => missing.map((file) => ({ id, file })));
  const distinct = all.filter(({ file }) => !seen.has(file.sha256) && seen.add(file.sha256));
  const small = distinct.filter(({ file }) => remaining(file) <= SMALL_FILE);
  return small.length > 0 ? small.slice(0, SMALL_TOGETHER) : distinct.slice(0, 1);
}
