import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '../../../../src/contract/envelope.ts';
import { plainSealer } from '../../../../src/kiosk/platform/plainSealer.ts';
import { createTestDesk } from '../../../support/testDesk.ts';

const sevenYears = 7 * 365 * 24 * 3_600_000;

/** The desk of `createTestDesk`, where it is 23 November 2026, a birth filled in and submitted. */
async function submitAt(settings: { clockOffsetMs?: number; lastHeardAt?: string }, jump: number) {
  const desk = await createTestDesk();
  await desk.storage.settings.set(settings);
  desk.clock.jump(jump);
  const started = await desk.app.startDossier('1.001193');
  const session = started.ok ? await desk.app.openDraft(started.value) : undefined;
  session?.answer('requesterName', 'Hà Thị Mẫu');
  session?.answer('childName', 'Lò Văn Thử');
  await session?.attach('hospitalPaper', new Blob([new Uint8Array([1, 2, 3])]), 'chung-sinh.jpg');
  session?.setFlags({ verifiedWithVneid: false, digitised: false, reusedPapers: false });
  session?.setAssistance({ typedBy: 'officer', confirmedBy: 'applicant' });
  const submitted = await session?.submit();
  if (!submitted?.ok) throw new Error('not submitted');
  const bytes = await desk.storage.outbox.envelope(submitted.value.id);
  const envelope = bytes && decodeEnvelope(bytes);
  const dossier = envelope?.ok ? await plainSealer.open(envelope.value.header.kid, envelope.value.body) : undefined;
  return { slip: submitted.value.slip, dossier };
}

describe('on a machine whose clock stands in 2019', () => {
  it('slip and form go by the province’s time when the offset is known', async () => {
    const { slip, dossier } = await submitAt(
      { clockOffsetMs: sevenYears, lastHeardAt: '2026-11-22T02:00:00.000Z' },
      -sevenYears,
    );
    expect(slip.savedAt).toMatch(/^2026-11-23/);
    expect(slip).not.toHaveProperty('isTimeInDoubt');
    expect(dossier).toMatchObject({ judgedOn: '2026-11-23', clockOffsetMs: sevenYears });
    expect(dossier?.finalisedAt).toMatch(/^2019-/); // the record of what the clock said
  });

  it('the slip says that its time is in doubt, and promises no day, when the clock was set since', async () => {
    const { slip, dossier } = await submitAt({ clockOffsetMs: 0, lastHeardAt: '2026-11-22T02:00:00.000Z' }, -sevenYears);
    expect(slip).toMatchObject({ savedAt: '2026-11-22T02:00:00.000Z', isTimeInDoubt: true });
    expect(slip).not.toHaveProperty('estimatedDueAt');
    expect(dossier).toMatchObject({ judgedOn: '2026-11-22' });
  });
});
