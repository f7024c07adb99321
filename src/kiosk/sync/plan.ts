/**
 * Decides what the sender does next; the sender only does it. Invariants (docs/sync.md):
 * S3 small things first: no file byte leaves while an envelope is due · S7 order by device sequence, never by a clock ·
 * S8 one big file at a time, few small ones together · S9 a receipt is asked for when the files are there.
 */
import type { MissingFile } from '../../contract/intake.ts';
import { limits } from '../../contract/versions.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import { hasCome } from '../../domain/dossier/retry.ts';

export type Step =
  /** In the order in which they leave; each is one request. */
  | { do: 'sendEnvelopes'; batches: OutboxEntry[][] }
  | { do: 'askReceipts'; ids: DossierId[] }
  | { do: 'uploadFiles'; uploads: Upload[] }
  /** `at`: when the next entry comes due, by the machine's clock; absent when nothing waits. */
  | { do: 'rest'; at?: number };

export interface Upload {
  id: DossierId;
  file: MissingFile;
}

export interface Circumstances {
  now: number;
  /** At most this many envelopes in a batch (S4). */
  batchEnvelopes: number;
}

/** Up to this size a file is "small" and goes beside others, so that a slow link is never idle for a round trip. */
const SMALL_FILE = 1024 * 1024;
/** Bytes that the wire adds to an envelope. */
const FRAME = 4;
/** As many as keep kiosk and province busy side by side: one records answers while the other checks the next batch. */
const BATCH_ENVELOPES = 200;
/** Then the sender looks around again. */
const BATCHES = 10;
/** So many small files make one step; then their receipts are asked for together, and earlier when nothing small is left to upload. */
const SMALL_TOGETHER = 25;

export function planNextStep(entries: readonly OutboxEntry[], { now, batchEnvelopes }: Circumstances): Step {
  const open = entries.filter(({ state }) => state === 'queued' || state === 'sending').sort((a, b) => a.seq - b.seq);
  const due = open.filter(({ nextTryAt }) => hasCome(nextTryAt, now));

  const unsent = due.filter(({ missing }) => missing === undefined);
  if (unsent.length > 0) return { do: 'sendEnvelopes', batches: batchesOf(unsent, Math.min(batchEnvelopes, BATCH_ENVELOPES)) };

  const uploads = uploadsOf(due);
  const whole = due.filter(({ missing }) => missing?.length === 0).slice(0, limits.batchEnvelopes);
  const smallNext = uploads[0] !== undefined && remaining(uploads[0].file) <= SMALL_FILE;
  if (whole.length >= SMALL_TOGETHER || (whole.length > 0 && !smallNext))
    return { do: 'askReceipts', ids: whole.map(({ id }) => id) };
  if (uploads.length > 0) return { do: 'uploadFiles', uploads };

  const times = open.flatMap(({ nextTryAt }) => (nextTryAt === undefined ? [] : [nextTryAt]));
  return times.length > 0 ? { do: 'rest', at: Math.min(...times) } : { do: 'rest' };
}

function batchesOf(unsent: readonly OutboxEntry[], most: number): OutboxEntry[][] {
  const batches: OutboxEntry[][] = [];
  let size = 0;
  for (const entry of unsent) {
    const batch = batches.at(-1);
    size += entry.envelopeSize + FRAME;
    if (batch && batch.length < most && size <= limits.batch) batch.push(entry);
    else if (batches.length < BATCHES) {
      batches.push([entry]);
      size = entry.envelopeSize + FRAME;
    } else break;
  }
  return batches;
}

const remaining = (file: MissingFile): number => file.size - file.offset;

/** The next small files of different content, else the one big file of the oldest dossier. */
function uploadsOf(due: readonly OutboxEntry[]): Upload[] {
  const seen = new Set<string>();
  const all = due.flatMap(({ id, missing = [] }) => missing.map((file) => ({ id, file })));
  const distinct = all.filter(({ file }) => !seen.has(file.sha256) && seen.add(file.sha256));
  const small = distinct.filter(({ file }) => remaining(file) <= SMALL_FILE);
  return small.length > 0 ? small.slice(0, SMALL_TOGETHER) : distinct.slice(0, 1);
}
