import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import type { NewOutboxEntry } from '../../../src/kiosk/ports/storage.ts';
import { aDraft } from '../../support/aDraft.ts';
import { anOutboxEntry } from '../../support/anOutboxEntry.ts';
import { createTestStorage } from '../../support/testStorage.ts';

const ENVELOPE = new Uint8Array([0, 0, 0, 2, 123, 125]);

/** The envelope takes a while to make, as sealing does: any transaction held open meanwhile would end by itself. */
const build =
  (draft: Draft) =>
  async (seq: number): Promise<NewOutboxEntry> => {
    await crypto.subtle.digest('SHA-256', ENVELOPE);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { entry: anOutboxEntry({ id: draft.id, seq }), envelope: ENVELOPE };
  };

async function withDraft(storage: ReturnType<typeof createTestStorage>, change: Partial<Draft> = {}): Promise<Draft> {
  const created = await storage.drafts.create(aDraft(change));
  if (!created.ok) throw new Error(created.error);
  return created.value;
}

describe('outbox', () => {
  it('a submitted dossier is in the outbox with its envelope, and no longer a draft', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    expect(await storage.outbox.submit(draft, build(draft))).toMatchObject({ ok: true, value: { id: draft.id, seq: 1 } });
    expect(await storage.outbox.envelope(draft.id)).toEqual(ENVELOPE);
    expect(await storage.drafts.find(draft.id)).toBeUndefined();
  });

  it('its files stay, under the same names', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    const file = { paperId: 'p', name: 'n', mediaType: 'image/jpeg', size: 1, sha256: 'e'.repeat(64), pages: 1 } as const;
    const saved = await storage.drafts.saveWithFile({ ...draft, files: [file] }, file, new Uint8Array([7]));
    if (!saved.ok) throw new Error(saved.error);
    await storage.outbox.submit(saved.value, build(draft));
    await storage.drafts.discard(draft.id);
    expect(await storage.outbox.readFile(draft.id, file.sha256)).toEqual(new Uint8Array([7]));
  });

  it('a double click and a second window submit it once', async () => {
    const one = createTestStorage();
    const two = createTestStorage({ indexedDB: one.indexedDB });
    const draft = await withDraft(one);
    const outcomes = await Promise.all([one, one, two].map(({ outbox }) => outbox.submit(draft, build(draft))));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.digest)).size).toBe(1);
    expect(await two.outbox.list()).toHaveLength(1);
  });

  it('submitting again later answers the entry as it stands, without making another envelope', async () => {
    const { outbox, ...storage } = createTestStorage();
    const draft = await withDraft({ outbox, ...storage });
    await outbox.submit(draft, build(draft));
    await outbox.update([draft.id], (entry) => ({ ...entry, attempts: 3 }));
    const again = await outbox.submit(draft, () => Promise.reject(new Error('must not be asked')));
    expect(again).toMatchObject({ ok: true, value: { attempts: 3 } });
  });

  it('what another window typed since the envelope was made holds the dossier back', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    const submitted = storage.outbox.submit(draft, async (seq) => {
      await storage.drafts.save({ ...draft, answers: { name: 'mới' } });
      return build(draft)(seq);
    });
    expect(await submitted).toEqual({ ok: false, error: 'conflict' });
    expect((await storage.drafts.find(draft.id))?.answers).toEqual({ name: 'mới' });
    expect(await storage.outbox.list()).toEqual([]);
  });

  it('sequence numbers only grow, also over a restart and after a dossier that was not made', async () => {
    const storage = createTestStorage();
    const first = await withDraft(storage, { id: '1'.repeat(32) });
    await storage.outbox.submit(first, build(first));
    const failed = await withDraft(storage, { id: '2'.repeat(32) });
    expect((await storage.outbox.submit(failed, () => Promise.reject(new Error('out of memory')))).ok).toBe(false);
    storage.close();

    const after = createTestStorage({ indexedDB: storage.indexedDB });
    expect(await after.outbox.submit(failed, build(failed))).toMatchObject({ ok: true, value: { seq: 3 } });
    expect((await after.outbox.list()).map(({ seq }) => seq)).toEqual([1, 3]);
  });

  it('what is being sent says so at every look, has one try more and gives its envelope, until it is written how the try ended', async () => {
    const { outbox, ...storage } = createTestStorage();
    const [sent, other] = ['1'.repeat(32), '2'.repeat(32)] as const;
    for (const id of [sent, other]) {
      const draft = await withDraft({ outbox, ...storage }, { id });
      await outbox.submit(draft, build(draft));
    }
    expect(await outbox.startSending([sent])).toEqual(new Map([[sent, ENVELOPE]]));
    const underway = { id: sent, state: 'sending', attempts: 1 };
    expect(await outbox.list()).toMatchObject([underway, { id: other, state: 'queued', attempts: 0 }]);
    expect(await outbox.find(sent)).toMatchObject(underway);

    const ended = await outbox.update([sent], (entry) => ({
      ...entry,
      state: entry.state === 'sending' ? 'queued' : 'needsAttention',
    }));
    expect(ended).toMatchObject([{ id: sent, state: 'queued', attempts: 1 }]);
    expect(await outbox.find(sent)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('a try that a crash ended is still seen as being sent, and two batches do not forget each other', async () => {
    const storage = createTestStorage();
    const [first, second] = ['1'.repeat(32), '2'.repeat(32)] as const;
    for (const id of [first, second]) {
      const draft = await withDraft(storage, { id });
      await storage.outbox.submit(draft, build(draft));
      await storage.outbox.startSending([id]);
    }
    storage.close();

    const { outbox } = createTestStorage({ indexedDB: storage.indexedDB });
    expect((await outbox.list('open')).map(({ state }) => state)).toEqual(['sending', 'sending']);
    await outbox.update([first], (entry) => ({ ...entry, state: 'delivered' }));
    expect((await outbox.list()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['delivered', 1],
      ['sending', 1],
    ]);
  });

  it('a try that could not be written down as ended goes on', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    await storage.outbox.submit(draft, build(draft));
    await storage.outbox.startSending([draft.id]);
    const faulty = storage.outbox.update([draft.id], () => {
      throw new Error('cannot read the answer');
    });
    await expect(faulty).rejects.toMatchObject({ fault: 'unavailable' });
    expect(await storage.outbox.find(draft.id)).toMatchObject({ state: 'sending', attempts: 1 });
  });

  it('an envelope that is not there is left out, and the others leave', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    await storage.outbox.submit(draft, build(draft));
    expect([...(await storage.outbox.startSending(['a'.repeat(32), draft.id])).keys()]).toEqual([draft.id]);
  });

  it('several entries change together or not at all', async () => {
    const storage = createTestStorage();
    const ids = ['1', '2', '3'].map((digit) => digit.repeat(32));
    for (const id of ids) {
      const draft = await withDraft(storage, { id });
      await storage.outbox.submit(draft, build(draft));
    }
    const faulty = storage.outbox.update(ids, (entry) => {
      if (entry.id === ids[2]) throw new Error('cannot read the answer');
      return { ...entry, state: 'sending' };
    });
    await expect(faulty).rejects.toMatchObject({ fault: 'unavailable', cause: { message: 'cannot read the answer' } });
    expect((await storage.outbox.list()).map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
  });

  it('an entry that is not there, or named twice, is no obstacle', async () => {
    const storage = createTestStorage();
    const draft = await withDraft(storage);
    await storage.outbox.submit(draft, build(draft));
    const after = await storage.outbox.update([draft.id, 'a'.repeat(32), draft.id], (entry) => ({
      ...entry,
      attempts: entry.attempts + 1,
    }));
    expect(after).toMatchObject([{ id: draft.id, attempts: 1 }]);
  });

  it('the open list leaves out what was delivered and keeps the order of work', async () => {
    const storage = createTestStorage();
    for (const digit of ['9', '5', '1']) {
      const draft = await withDraft(storage, { id: digit.repeat(32) });
      await storage.outbox.submit(draft, build(draft));
    }
    await storage.outbox.update(['5'.repeat(32)], (entry) => ({ ...entry, state: 'delivered' }));
    expect((await storage.outbox.list('open')).map(({ id }) => id[0])).toEqual(['9', '1']);
    expect((await storage.outbox.list()).map(({ id }) => id[0])).toEqual(['9', '5', '1']);
  });

  it('the refused dossier learns what was submitted in its place', async () => {
    const storage = createTestStorage();
    const refusedOne = await withDraft(storage, { id: '1'.repeat(32) });
    await storage.outbox.submit(refusedOne, build(refusedOne));
    const better = await withDraft(storage, { id: '2'.repeat(32), corrects: refusedOne.id });
    await storage.outbox.submit(better, build(better));
    expect((await storage.outbox.find(refusedOne.id))?.replacedBy).toBe(better.id);
  });
});
