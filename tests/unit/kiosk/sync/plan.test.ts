import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/contract/versions.ts';
import { planNextStep } from '../../../../src/kiosk/sync/plan.ts';
import { anOutboxEntry } from '../../../support/anOutboxEntry.ts';

const now = 1_764_000_000_000;
const plan = (entries: Parameters<typeof planNextStep>[0], batchEnvelopes = 500) =>
  planNextStep(entries, { now, batchEnvelopes });
const file = (name: string, size: number, offset = 0) => ({ sha256: name.padEnd(64, '0'), size, offset });

describe('what the sender does next', () => {
  it('rests when nothing waits', () => {
    expect(plan([anOutboxEntry({ state: 'delivered' }), anOutboxEntry({ state: 'needsAttention' })])).toEqual({ do: 'rest' });
  });

  it('S3 sends every due envelope before any byte of a file', () => {
    const withFile = anOutboxEntry({ missing: [file('a', 10)] });
    const unsent = anOutboxEntry();
    expect(plan([withFile, unsent])).toEqual({ do: 'sendEnvelopes', batches: [[unsent]] });
  });

  it('S7 goes by device sequence, whatever the clock said when they were queued', () => {
    const first = anOutboxEntry({ seq: 1, queuedAt: '2031-01-01T00:00:00.000Z' });
    const second = anOutboxEntry({ seq: 2, queuedAt: '2020-01-01T00:00:00.000Z' });
    expect(plan([second, first])).toEqual({ do: 'sendEnvelopes', batches: [[first, second]] });
  });

  it('S4 keeps a batch within its number and its bytes, and never makes it empty', () => {
    const many = Array.from({ length: 7 }, () => anOutboxEntry());
    expect(plan(many, 3)).toMatchObject({ batches: [many.slice(0, 3), many.slice(3, 6), many.slice(6)] });
    const [huge, small, other] = [anOutboxEntry({ envelopeSize: limits.batch }), anOutboxEntry(), anOutboxEntry()];
    expect(plan([huge, small, other])).toMatchObject({ batches: [[huge], [small, other]] });
  });

  it('S4 takes only so many batches into one step, and the oldest first', () => {
    const many = Array.from({ length: 40 }, () => anOutboxEntry());
    const step = plan(many, 3);
    expect(step.do === 'sendEnvelopes' && step.batches.flat()).toEqual(many.slice(0, 30));
  });

  it('an entry that waits for itself holds back no other', () => {
    const waiting = anOutboxEntry({ nextTryAt: now + 60_000 });
    const due = anOutboxEntry();
    expect(plan([waiting, due])).toEqual({ do: 'sendEnvelopes', batches: [[due]] });
    expect(plan([waiting])).toEqual({ do: 'rest', at: now + 60_000 });
  });

  it('S7 a due time from before a clock jump counts as come', () => {
    const jumped = anOutboxEntry({ nextTryAt: now + 8 * 86_400_000 });
    expect(plan([jumped])).toEqual({ do: 'sendEnvelopes', batches: [[jumped]] });
  });

  it('S8 uploads small files in one step, the same content once, and big ones one by one', () => {
    const shared = file('a', 10);
    const entries = [
      anOutboxEntry({ missing: [shared, file('big', 9_000_000)] }),
      anOutboxEntry({ missing: [shared, file('c', 30)] }),
      anOutboxEntry({ missing: [file('d', 30), file('e', 30)] }),
    ];
    const step = plan(entries);
    expect(step.do === 'uploadFiles' && step.uploads.map(({ file: { sha256 } }) => sha256[0])).toEqual(['a', 'c', 'd', 'e']);
    const many = Array.from({ length: 40 }, (_, n) => anOutboxEntry({ missing: [file(`${n}x`, 10)] }));
    const few = plan(many);
    expect(few.do === 'uploadFiles' && few.uploads.map(({ id }) => id)).toEqual(many.slice(0, 25).map(({ id }) => id));
    const bigOnly = plan([anOutboxEntry({ missing: [file('x', 9_000_000), file('y', 9_000_000)] })]);
    expect(bigOnly.do === 'uploadFiles' && bigOnly.uploads.length).toBe(1);
  });

  it('a big file of which little is left counts as small', () => {
    const step = plan([anOutboxEntry({ missing: [file('x', 9_000_000), file('y', 9_000_000, 8_900_000)] })]);
    expect(step.do === 'uploadFiles' && step.uploads.map(({ file: { sha256 } }) => sha256[0])).toEqual(['y']);
  });

  it('S9 asks for receipts when nothing small is left to upload, or when many wait for theirs', () => {
    const whole = anOutboxEntry({ missing: [] });
    expect(plan([whole])).toEqual({ do: 'askReceipts', ids: [whole.id] });
    expect(plan([whole, anOutboxEntry({ missing: [file('a', 10)] })]).do).toBe('uploadFiles');
    expect(plan([whole, anOutboxEntry({ missing: [file('b', 9_000_000)] })]).do).toBe('askReceipts');
    const many = Array.from({ length: 25 }, () => anOutboxEntry({ missing: [] }));
    expect(plan([...many, anOutboxEntry({ missing: [file('a', 10)] })]).do).toBe('askReceipts');
  });
});
