import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Failure } from '../records/failure.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import { failedForNow, needsPerson } from './applyAnswer.ts';
import { lineWorks, type Exchange, type StepEnd } from './exchange.ts';
import { createFailure } from './failures.ts';
import { inLanes } from './inLanes.ts';
import { recordAnswers } from './recordAnswers.ts';
import { retryDelay } from '../../domain/dossier/retry.ts';
import { withTimeout } from './withTimeout.ts';

export interface BatchSize {
  /** Envelopes in the next batch; halved when a batch fails, doubled when one succeeds (S4). */
  most: number;
}

/** Requests under way at once: while one is recorded here, the province checks the next. */
const LANES = 2;

/** Sends the batches in their order. */
export const sendEnvelopes = (
  exchange: Exchange,
  batches: readonly (readonly OutboxEntry[])[],
  size: BatchSize,
): Promise<StepEnd> => inLanes(batches, LANES, (batch) => sendBatch(exchange, batch, size));

/**
 * Each entry says `sending` before the first byte leaves, so a crash is seen as a failed try, never as a success. A batch that is
 * refused or breaks is halved until the one dossier that causes it stands alone and waits for itself (S4).
 */
async function sendBatch(exchange: Exchange, batch: readonly OutboxEntry[], size: BatchSize): Promise<StepEnd> {
  const { outbox, province, clock, pace, stopped } = exchange;
  const envelopes = await outbox.startSending(batch.map(({ id }) => id));
  const lost = batch.filter(({ id }) => !envelopes.has(id)).map(({ id }) => id);
  await outbox.update(lost, (entry) => needsPerson(entry, createFailure('permanent', 'fileDamaged', clock.now())));
  if (envelopes.size === 0) return lineWorks;
  const sealed = [...envelopes.values()];
  const bytes = sealed.reduce((sum, envelope) => sum + envelope.length, 0);
  const answer = await withTimeout(clock, pace.timeoutMs(LANES * bytes), stopped, (signal) =>
    province.sendEnvelopes(sealed, signal),
  );
  if (!answer.ok) return batchFailed(exchange, [...envelopes.keys()], answer.error, size);
  size.most *= 2;
  await recordAnswers(
    exchange,
    batch.filter(({ id }) => envelopes.has(id)),
    answer.value.results,
  );
  return lineWorks;
}

async function batchFailed(
  { outbox, clock, chance }: Exchange,
  sent: readonly DossierId[],
  failure: Failure,
  size: BatchSize,
): Promise<StepEnd> {
  const alone = sent.length === 1;
  size.most = Math.max(1, Math.floor(sent.length / 2));
  await outbox.update(sent, (entry) => {
    if (alone && failure.kind === 'permanent') return needsPerson(entry, failure);
    const wait = alone ? clock.now() + retryDelay(entry.attempts, chance.fraction()) : undefined;
    return failedForNow(entry, failure, wait);
  });
  return failure.kind === 'permanent' ? lineWorks : { line: 'failed', failure };
}
