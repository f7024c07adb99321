import type { DossierId } from '../../domain/dossier/dossier.ts';
import { failedForNow } from './applyAnswer.ts';
import { lineWorks, type Exchange, type StepEnd } from './exchange.ts';
import { recordAnswers } from './recordAnswers.ts';
import { retryDelay } from '../../domain/dossier/retry.ts';
import { withTimeout } from './withTimeout.ts';

/** Asks for the receipts of dossiers whose envelope and files the province holds (S9). */
export async function askReceipts(exchange: Exchange, ids: readonly DossierId[]): Promise<StepEnd> {
  const { outbox, province, clock, chance, stopped } = exchange;
  const entries = await outbox.update(ids, (entry) => ({ ...entry, attempts: entry.attempts + 1 }));
  const dossiers = entries.map(({ id, digest }) => ({ id, digest }));
  const answer = await withTimeout(clock, 120_000, stopped, (signal) => province.askReceipts({ dossiers }, signal));
  if (answer.ok) {
    await recordAnswers(exchange, entries, answer.value.results);
    return lineWorks;
  }
  const failure = answer.error;
  // A refusal of the whole question can only be ours or a middleman's fault: ask again later, lose nothing.
  await outbox.update(ids, (entry) =>
    failedForNow(entry, failure, clock.now() + retryDelay(entry.attempts, chance.fraction())),
  );
  return failure.kind === 'permanent' ? lineWorks : { line: 'failed', failure };
}
