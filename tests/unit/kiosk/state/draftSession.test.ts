import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '../../../../src/contract/envelope.ts';
import { parseDossierContent } from '../../../../src/contract/dossierContent.ts';
import { canonicalJson } from '../../../../src/contract/canonicalJson.ts';
import { plainSealer } from '../../../../src/kiosk/platform/plainSealer.ts';
import type { DraftSession } from '../../../../src/kiosk/state/app.ts';
import { fillIn, openNew, say } from '../../../support/anOpenDraft.ts';
import { COMMUNE, createTestDesk } from '../../../support/testDesk.ts';

const idOf = (session: DraftSession) => session.store.getState().draft.id;
const aPicture = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

describe('an open draft', () => {
  it('begins with what the desk knows', async () => {
    const session = await openNew(await createTestDesk());
    const { draft, form } = session.store.getState();
    expect(idOf(session)).toMatch(/^[0-9a-f]{32}$/);
    expect(draft).toMatchObject({ procedureCode: '1.001193', formVersion: 1, catalogVersion: 1, place: 'requester' });
    expect(form.questions[0]?.answer).toBe('Ủy ban nhân dân xã Bá Thước, tỉnh Thanh Hóa');
  });

  it('what is typed survives a crash half a second later', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    session.answer('requesterName', 'Hà Thị Mẫu');
    const row = session.addRow('siblings');
    session.answer('siblingName', 'Lò Thị Hai', row);
    session.goTo('child');
    expect(session.store.getState().save.state).toBe('saving');
    await desk.clock.advance(500);
    expect(session.store.getState().save.state).toBe('saved');

    const after = await createTestDesk({ indexedDB: desk.storage.indexedDB });
    const again = (await after.app.openDraft(idOf(session)))!;
    expect(again.store.getState().draft).toMatchObject({
      place: 'child',
      answers: { requesterName: 'Hà Thị Mẫu', siblings: [{ answers: { siblingName: 'Lò Thị Hai' } }] },
    });
  });

  it('is one session in one window, however often it is opened', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    expect(await desk.app.openDraft(idOf(session))).toBe(session);
    await session.close();
    expect(await desk.app.openDraft(idOf(session))).not.toBe(session);
  });

  it('cannot be opened when it is not there', async () => {
    const { app } = await createTestDesk();
    expect(await app.openDraft('0'.repeat(32))).toBeUndefined();
  });

  it('two windows: the later one is told, and a person chooses whose words stay', async () => {
    const one = await createTestDesk();
    const first = await openNew(one);
    const two = await createTestDesk({ indexedDB: one.storage.indexedDB });
    const second = (await two.app.openDraft(idOf(first)))!;
    first.answer('childName', 'Một');
    await first.flush();

    second.answer('childName', 'Hai');
    expect(await second.flush()).toEqual({ ok: false, error: 'conflict' });
    expect(second.store.getState()).toMatchObject({ save: { state: 'failed', fault: 'conflict' } });
    expect(await second.resolveConflict('mine')).toMatchObject({ ok: true });
    expect((await one.storage.drafts.find(idOf(first)))?.answers).toMatchObject({ childName: 'Hai' });

    first.answer('childName', 'Ba');
    await first.flush();
    expect(await first.resolveConflict('theirs')).toMatchObject({ ok: true });
    expect(first.store.getState().draft.answers).toMatchObject({ childName: 'Hai' });
    expect(first.store.getState().save).toEqual({ state: 'saved' });
  });

  it('keeps the words of a closed session that could not be written, and goes on trying', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    const { save } = desk.storage.drafts;
    desk.storage.drafts.save = () => Promise.resolve({ ok: false, error: 'full' });
    session.answer('childName', 'Lò Văn Thử');
    await session.close();
    const again = (await desk.app.openDraft(idOf(session)))!;
    expect(again.store.getState().draft.id).toBe(idOf(session));
    expect(again.problems().some(({ questionId }) => questionId === 'childName')).toBe(false);
    desk.storage.drafts.save = save;
    await again.close();
    expect((await desk.storage.drafts.find(idOf(session)))?.answers).toMatchObject({ childName: 'Lò Văn Thử' });
  });
});

describe('papers of an open draft', () => {
  it('the list follows the answers', async () => {
    const session = await openNew(await createTestDesk());
    const asked = () =>
      session.store
        .getState()
        .papers.filter(({ status }) => status !== 'notAsked')
        .map(({ paper }) => paper.id);
    expect(asked()).toEqual(['form', 'hospitalPaper', 'identity']);
    session.answer('bornAtHome', 'yes');
    expect(asked()).toEqual(['form', 'witness', 'identity']);
  });

  it('a file is on the screen only when it is on the disk, together with what was typed', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    session.answer('childName', 'Lò Văn Thử');
    const attached = await session.attach('hospitalPaper', aPicture(1, 2, 3), 'giay-chung-sinh.jpg');
    expect(attached).toMatchObject({ ok: true, value: { paperId: 'hospitalPaper', size: 3, pages: 1 } });
    const stored = (await desk.storage.drafts.find(idOf(session)))!;
    expect(stored).toMatchObject({ answers: { childName: 'Lò Văn Thử' }, files: [{ size: 3 }] });
    const { papers } = session.store.getState();
    expect(papers.find(({ paper }) => paper.id === 'hospitalPaper')).toMatchObject({ status: 'attached', files: 1 });
    expect(await (await session.readFile(stored.files[0]!.sha256))?.arrayBuffer()).toEqual(new Uint8Array([1, 2, 3]).buffer);
  });

  it('several captured pages are one file', async () => {
    const session = await openNew(await createTestDesk());
    const attached = await session.attachPages('hospitalPaper', [aPicture(1), aPicture(2)], 'chung sinh');
    expect(attached).toMatchObject({ ok: true, value: { pages: 2, mediaType: 'application/pdf' } });
  });

  it('a file taken off is gone from the disk, and its paper is open again', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    const attached = await session.attach('hospitalPaper', aPicture(1), 'a.jpg');
    if (!attached.ok) throw new Error(attached.error);
    await session.detach(attached.value.sha256);
    expect(await desk.storage.drafts.readFile(idOf(session), attached.value.sha256)).toBeUndefined();
    const { papers, draft } = session.store.getState();
    expect(papers.find(({ paper }) => paper.id === 'hospitalPaper')?.status).toBe('open');
    expect(draft).toMatchObject({ files: [], papers: [] });
  });

  it('files attached at the same time all stay', async () => {
    const session = await openNew(await createTestDesk());
    await Promise.all([1, 2, 3].map((byte) => session.attach('hospitalPaper', aPicture(byte), `${byte}.jpg`)));
    expect(
      session.store
        .getState()
        .draft.files.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['1.jpg', '2.jpg', '3.jpg']);
  });

  it('a file that the disk refuses is not shown as attached', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    desk.storage.drafts.saveWithFile = () => Promise.resolve({ ok: false, error: 'full' });
    expect(await session.attach('hospitalPaper', aPicture(1), 'a.jpg')).toEqual({ ok: false, error: 'full' });
    expect(session.store.getState().draft.files).toEqual([]);
  });

  it('the limits of a dossier are told before anything is written', async () => {
    const session = await openNew(await createTestDesk());
    expect(await session.attach('hospitalPaper', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'a.jpg')).toEqual({
      ok: false,
      error: 'tooLarge',
    });
    for (let n = 0; n < 25; n++) await session.attach('hospitalPaper', aPicture(1, n), `${n}.jpg`);
    expect(await session.attach('hospitalPaper', aPicture(9, 9), 'one-more.jpg')).toEqual({ ok: false, error: 'tooManyFiles' });
  });
});

describe('submitting', () => {
  it('says all that is missing, and changes nothing', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    const first = await session.submit();
    const problems = [{ questionId: 'requesterName' }, { questionId: 'childName' }];
    expect(first).toMatchObject({ ok: false, error: { kind: 'answers', problems } });
    session.answer('requesterName', 'Hà Thị Mẫu');
    session.answer('childName', 'Lò Văn Thử');
    say(session);
    expect(await session.submit()).toMatchObject({ ok: false, error: { kind: 'papers', paperIds: ['hospitalPaper'] } });
    expect(await desk.storage.outbox.list()).toEqual([]);
    expect(await desk.storage.drafts.list()).toHaveLength(1);
  });

  it('puts a dossier into the outbox that the province can read, and wakes the sender', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    fillIn(session);
    await session.attach('witness', aPicture(5, 5), 'lam-chung.jpg');
    await session.attach('hospitalPaper', aPicture(6), 'not asked for any more.jpg');
    const submitted = await session.submit();
    if (!submitted.ok) throw new Error(submitted.error.kind);

    const { value: entry } = submitted;
    expect(entry).toMatchObject({
      state: 'queued',
      seq: 1,
      attempts: 0,
      slip: { applicantName: 'Hà Thị Mẫu', communeCode: COMMUNE },
    });
    // Mon 23/11/2026 09:00, three working days; the 24th is a day off.
    expect(entry.slip.estimatedDueAt).toBe('2026-11-27T02:00:00.000Z');
    expect(entry.slip.papers).toEqual([
      { name: 'Tờ khai đăng ký khai sinh', state: 'filledHere', pages: 0 },
      { name: 'Văn bản của người làm chứng', state: 'have', pages: 1 },
      { name: 'Căn cước', state: 'toShow', pages: 0 },
    ]);
    const envelope = (await desk.storage.outbox.envelope(entry.id))!;
    const decoded = decodeEnvelope(envelope);
    if (!decoded.ok) throw new Error(decoded.error);
    expect(decoded.value.header).toMatchObject({
      id: entry.id,
      seq: 1,
      commune: COMMUNE,
      kid: 'plain',
      files: [{ n: 0, size: 2 }],
    });
    const dossier = await plainSealer.open('plain', decoded.value.body);
    expect(parseDossierContent(canonicalJson(dossier))).toMatchObject({
      ok: true,
      value: {
        channel: 'direct',
        temporaryCode: entry.slip.temporaryCode,
        answers: { childName: 'Lò Văn Thử' },
        papers: [{ paperId: 'witness', state: 'have' }],
        files: [{ paperId: 'witness' }],
      },
    });
    expect(desk.sent.count).toBe(1);
    expect(desk.app.outbox.getState().entries).toHaveLength(1);
    expect(desk.app.drafts.getState().drafts).toEqual([]);
  });

  it('twice at once is once', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    fillIn(session);
    const [first, second] = await Promise.all([session.submit(), session.submit()]);
    expect(first).toEqual(second);
    expect(await desk.storage.outbox.list()).toHaveLength(1);
  });

  it('what could not be written stays a draft on the screen', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    fillIn(session);
    desk.storage.drafts.save = () => Promise.resolve({ ok: false, error: 'full' });
    expect(await session.submit()).toEqual({ ok: false, error: { kind: 'storage', fault: 'full' } });
    expect(session.store.getState().save).toEqual({ state: 'failed', fault: 'full' });
  });
});
