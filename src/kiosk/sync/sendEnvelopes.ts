import { nextDeliveryState } from '../../domain/dossier/deliveryState.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Failure } from '../ports.ts';
import { failedForNow, needsPerson } from './applyAnswer.ts';
import { lineWorks, type Exchange, type StepEnd } from './exchange.ts';
import { createFailure } from './failures.ts';
import { recordAnswers } from './recordAnswers.ts';
import { retryDelay } from './retry.ts';
import { withTimeout } from './withTimeout.ts';

export interface BatchSize {
  /** Envelopes in the next batch; halved when a batch fails, doubled when one succeeds (S4). */
  most: number;
}

/**
 * One batch of envelopes. Each row says `sending` before the first byte leaves, so a crash is seen as a failed try, never as a success.
 * A batch that is refused or breaks is halved until the one dossier that causes it stands alone and waits for itself (S4).
 */
export async function sendEnvelopes(exchange: Exchange, ids: readonly DossierId[], size: BatchSize): Promise<StepEnd> {
  const { outbox, province, clock, chance, pace, stopped } = exchange;
  const sealed: { id: DossierId; bytes: Uint8Array }[] = [];
  for (const id of ids) {
    const bytes = await outbox.envelope(id);
    if (bytes) sealed.push({ id, bytes });
    else await outbox.update([id], (entry) => needsPerson(entry, createFailure('permanent', 'fileDamaged', clock.now())));
  }
  if (sealed.length === 0) return lineWorks;
  const sent = sealed.map(({ id }) => id);
  const entries = await outbox.update(sent, (entry) => ({
    ...entry,
    state: nextDeliveryState(entry.state, 'sendingStarted'),
    attempts: entry.attempts + 1,
  }));
  const bytes = sealed.reduce((sum, envelope) => sum + envelope.bytes.length, 0);
  const answer = await withTimeout(clock, pace.timeoutMs(bytes), stopped, (signal) =>
    province.sendEnvelopes(
      sealed.map((envelope) => envelope.bytes),
      signal,
    ),
  );
  if (answer.ok) {
    size.most *= 2;
    await recordAnswers(exchange, entries, answer.value.results);
    return lineWorks;
  }
  const failure = answer.error;
  const alone = sent.length === 1;
  size.most = Math.max(1, Math.floor(sent.length / 2));
  await outbox.update(sent, (entry) => {
    if (alone && failure.kind === 'permanent') return needsPerson(entry, failure);
    const wait = alone ? clock.now() + retryDelay(entry.attempts, chance.fraction()) : undefined;
    return failedForNow(entry, failure, wait);
  });
  return failure.kind === 'permanent' ? lineWorks : lineFailed(failure);
}

const lineFailed = (failure: Failure): StepEnd => ({ line: 'failed', failure });
