import type { OutboxEntry } from '../records/outboxEntry.ts';
import { applyAnswer, failedForNow, type Answer } from './applyAnswer.ts';
import type { Exchange } from './exchange.ts';
import { createFailure } from './failures.ts';
import { pinnedKeys } from './pinnedKeys.ts';
import { isReceiptFor } from './receiptCheck.ts';
import { retryDelay } from '../../domain/dossier/retry.ts';

/**
 * Verifies the answers to these entries and writes them in one transaction (S2, S11). An entry without a believable answer stays and
 * is tried later, alone: neither a short answer nor a false receipt delivers anything.
 */
export async function recordAnswers(
  exchange: Exchange,
  entries: readonly Pick<OutboxEntry, 'id' | 'digest'>[],
  answers: readonly Answer[],
): Promise<void> {
  const { outbox, signatures, clock, chance, offsets } = exchange;
  const keys = await pinnedKeys(exchange);
  const byDigest = new Map(answers.map((answer) => [answer.digest, answer]));
  const verdicts = new Map<string, Answer | 'badAnswer' | 'badSignature'>();
  await Promise.all(
    entries.map(async (entry) => {
      const answer = byDigest.get(entry.digest);
      const believable = answer && (answer.id ?? entry.id) === entry.id ? answer : 'badAnswer';
      const signed =
        typeof believable === 'string' ||
        believable.state !== 'received' ||
        (keys.ok && (await isReceiptFor(entry, believable.receipt, keys.value, signatures)));
      verdicts.set(entry.id, signed ? believable : 'badSignature');
    }),
  );
  const now = clock.now();
  const at = createFailure('temporary', 'badAnswer', now).at;
  await outbox.update([...verdicts.keys()], (entry) => {
    const verdict = verdicts.get(entry.id) ?? 'badAnswer';
    const later = now + retryDelay(Math.max(1, entry.attempts), chance.fraction());
    if (typeof verdict === 'string') {
      const failure = createFailure(verdict === 'badSignature' ? 'notTheProvince' : 'temporary', verdict, now);
      return failedForNow(entry, failure, later);
    }
    const after = applyAnswer(entry, verdict, at);
    // A province that lost an envelope, or waits for files without naming one, must not make this loop spin.
    return isNoProgress(entry, verdict) ? { ...after, nextTryAt: later } : after;
  });
  for (const verdict of verdicts.values()) {
    if (typeof verdict !== 'string' && verdict.state === 'awaitingFiles') {
      for (const file of verdict.missing) offsets.set(file.sha256, file.offset);
    }
  }
}

const isNoProgress = (entry: OutboxEntry, answer: Answer): boolean =>
  answer.state === 'unknown' || (answer.state === 'awaitingFiles' && entry.missing !== undefined);
