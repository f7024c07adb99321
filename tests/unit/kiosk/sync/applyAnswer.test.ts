import { describe, expect, it } from 'vitest';
import { createProblem } from '../../../../src/contract/problem.ts';
import type { SignedReceipt } from '../../../../src/contract/receipt.ts';
import { applyAnswer, failedForNow, needsPerson, type Answer } from '../../../../src/kiosk/sync/applyAnswer.ts';
import { anOutboxEntry } from '../../../support/anOutboxEntry.ts';

const at = '2026-11-23T02:00:00.000Z';
const entry = anOutboxEntry({ state: 'sending', nextTryAt: 5, failure: { kind: 'temporary', code: 'timedOut', at } });
const { id, digest } = entry;
const receipt: SignedReceipt = { receipt: { v: 1, id, digest, receivedAt: at, epoch: 1, lsn: 7 }, kid: 'k', signature: 'c2ln' };
const problem = createProblem('invalid-dossier', 422, 'A dossier has invalid answers');
const missing = [{ sha256: 'a'.repeat(64), size: 10, offset: 0 }];

describe('the row after an answer of the province', () => {
  it.each<[Answer, object]>([
    [
      { state: 'received', id, digest, receipt },
      { state: 'delivered', receipt, missing: [] },
    ],
    [
      { state: 'awaitingFiles', id, digest, missing },
      { state: 'queued', missing },
    ],
    [{ state: 'unknown', id, digest }, { state: 'queued' }],
    [
      { state: 'refused', id, digest, problem },
      { state: 'needsAttention', failure: { kind: 'permanent', code: 'refused', problem } },
    ],
    [
      { state: 'quarantined', id, digest, problem },
      { state: 'needsAttention', failure: { code: 'quarantined' } },
    ],
  ])('$0.state', (answer, expected) => {
    const after = applyAnswer(entry, answer, at);
    expect(after).toMatchObject(expected);
    expect(after.nextTryAt).toBeUndefined();
    expect({ ...after, id, digest }).toEqual(after);
  });

  it('S10 what the province does not know is sent again, files and all', () => {
    expect(applyAnswer({ ...entry, missing: [] }, { state: 'unknown', id, digest }, at).missing).toBeUndefined();
  });

  it('S2 nothing that comes late undoes a delivery', () => {
    const delivered = anOutboxEntry({ state: 'delivered', receipt });
    expect(applyAnswer(delivered, { state: 'refused', id: delivered.id, digest: delivered.digest, problem }, at).state).toBe(
      'delivered',
    );
    expect(failedForNow(delivered, { kind: 'temporary', code: 'offline', at })).toBe(delivered);
    const asked = needsPerson(delivered, { kind: 'permanent', code: 'refused', at });
    expect(asked).toMatchObject({ state: 'delivered', receipt });
    expect(asked.failure).toBeUndefined();
  });

  it('a receipt ends an old complaint', () => {
    const stuck = anOutboxEntry({ state: 'needsAttention', failure: { kind: 'permanent', code: 'quarantined', at } });
    const after = applyAnswer(stuck, { state: 'received', id: stuck.id, digest: stuck.digest, receipt }, at);
    expect(after.state).toBe('delivered');
    expect(after.failure).toBeUndefined();
  });
});
