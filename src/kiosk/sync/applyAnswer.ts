import type { ReceiptsResponse } from '../../contract/intake.ts';
import { nextDeliveryState } from '../../domain/dossier/deliveryState.ts';
import type { Failure } from '../records/failure.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';

/** A per-dossier answer, after its receipt (if it has one) was verified. */
export type Answer = ReceiptsResponse['results'][number];

/**
 * The row after the province's answer (S2: nothing here deletes anything).
 *
 * | answer        | state          | what follows                                   |
 * |---------------|----------------|------------------------------------------------|
 * | received      | delivered      | receipt kept; a later refusal cannot undo it    |
 * | awaitingFiles | queued         | the files named are uploaded                    |
 * | unknown       | queued         | the envelope is sent again                      |
 * | refused       | needsAttention | a person corrects or exports it                 |
 * | quarantined   | needsAttention | the province keeps both; a person looks at them |
 */
export function applyAnswer(entry: OutboxEntry, answer: Answer, at: string): OutboxEntry {
  const { failure: _f, nextTryAt: _n, missing: _m, ...rest } = entry;
  switch (answer.state) {
    case 'received':
      return { ...rest, state: nextDeliveryState(entry.state, 'receiptVerified'), receipt: answer.receipt, missing: [] };
    case 'awaitingFiles':
      return { ...rest, state: nextDeliveryState(entry.state, 'failedForNow'), missing: answer.missing };
    case 'unknown':
      return { ...rest, state: nextDeliveryState(entry.state, 'failedForNow') };
    case 'refused':
      return needsPerson(entry, { kind: 'permanent', code: 'refused', at, problem: answer.problem });
    case 'quarantined':
      return needsPerson(entry, { kind: 'permanent', code: 'quarantined', at, problem: answer.problem });
  }
}

export function needsPerson(entry: OutboxEntry, failure: Failure): OutboxEntry {
  const { nextTryAt: _, ...rest } = entry;
  return { ...rest, state: nextDeliveryState(entry.state, 'needsPerson'), ...(entry.state === 'delivered' ? {} : { failure }) };
}

/** The try did not deliver, and it will be tried again; `nextTryAt` holds back this entry alone. */
export function failedForNow(entry: OutboxEntry, failure: Failure, nextTryAt?: number): OutboxEntry {
  if (entry.state === 'delivered') return entry;
  const { nextTryAt: _, ...rest } = entry;
  return {
    ...rest,
    state: nextDeliveryState(entry.state, 'failedForNow'),
    failure,
    ...(nextTryAt !== undefined && { nextTryAt }),
  };
}
