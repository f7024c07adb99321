import { describe, expect, it } from 'vitest';
import { parseDossierContent } from '../../../../src/contract/dossierContent.ts';
import { canonicalJson } from '../../../../src/contract/canonicalJson.ts';
import { decodeEnvelope } from '../../../../src/contract/envelope.ts';
import { ok, refused } from '../../../../src/domain/basics/outcome.ts';
import { plainSealer } from '../../../../src/kiosk/platform/plainSealer.ts';
import type { DraftSession } from '../../../../src/kiosk/state/app.ts';
import { aBirthForm } from '../../../support/aBirthForm.ts';
import { aCatalogDelta } from '../../../support/aCatalogDelta.ts';
import { type Desk, fillIn, openNew, say } from '../../../support/anOpenDraft.ts';
import { createTestDesk, deskCatalog } from '../../../support/testDesk.ts';

const idOf = (session: DraftSession) => session.store.getState().draft.id;
const aPicture = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

describe('what must be said of every dossier', () => {
  it('is not said for anybody: a dossier of which it was not said stays here', async () => {
    const session = await openNew(await createTestDesk());
    session.answer('requesterName', 'Hà Thị Mẫu');
    session.answer('childName', 'Lò Văn Thử');
    session.answer('bornAtHome', 'yes');
    session.answerPaper({ paperId: 'witness', state: 'onPaper' });
    expect(session.store.getState().draft).toMatchObject({ flags: {}, assistance: {} });
    const all = ['typedBy', 'verifiedWithVneid', 'digitised', 'reusedPapers', 'confirmedBy'];
    expect(await session.submit()).toEqual(refused({ kind: 'notSaid', what: all }));
    session.setFlags({ verifiedWithVneid: false, reusedPapers: true });
    session.setAssistance({ typedBy: 'companion' });
    expect(await session.submit()).toEqual(refused({ kind: 'notSaid', what: ['digitised', 'confirmedBy'] }));
  });

  it('is saved when it is said', async () => {
    const desk = await createTestDesk();
    const session = await openNew(desk);
    say(session);
    await session.flush();
    const after = await createTestDesk({ indexedDB: desk.storage.indexedDB });
    expect((await after.app.openDraft(idOf(session)))!.store.getState().draft).toMatchObject({
      flags: { verifiedWithVneid: false, digitised: true, reusedPapers: false },
      assistance: { typedBy: 'officer', confirmedBy: 'representative' },
    });
  });
});

describe('a procedure with cases', () => {
  const paper = (id: string) => ({ id, name: `Giấy ${id}`, originals: 1, copies: 0, handling: 'attach' });
  const withCases = {
    ...deskCatalog,
    'procedure/1.001193': {
      ...(deskCatalog['procedure/1.001193'] as object),
      paperCases: [
        { id: 'house', name: 'Nhà ở', papers: [paper('land')] },
        { id: 'temple', name: 'Công trình tôn giáo', papers: [paper('approval')] },
        { id: 'byAuthorization', name: 'Trường hợp ủy quyền', addsOnly: true, papers: [paper('letter')] },
      ],
    },
  };

  it('is not submitted before it was said which, and one that only adds does not say it', async () => {
    const desk = await createTestDesk();
    const delta = await aCatalogDelta(desk.signer, { version: 2, from: 1, before: deskCatalog, after: withCases });
    await desk.storage.catalog.install(delta, [desk.signer.key]);
    const session = await openNew(desk);
    fillIn(session);
    expect(session.store.getState().draft.paperCaseIds).toEqual([]);
    expect(await session.submit()).toEqual(refused({ kind: 'cases' }));
    session.chooseCases(['byAuthorization']);
    session.answerPaper({ paperId: 'letter', state: 'onPaper' });
    expect(await session.submit()).toEqual(refused({ kind: 'cases' }));
    session.chooseCases(['house', 'byAuthorization']);
    session.answerPaper({ paperId: 'land', state: 'onPaper' });
    expect(await session.submit()).toMatchObject({ ok: true });
  });
});

describe('a file that is an answer', () => {
  const asking = {
    ...deskCatalog,
    'form/birthRegistration@2': {
      ...aBirthForm,
      version: 2,
      pages: [
        ...aBirthForm.pages,
        {
          id: 'signing',
          title: { vi: 'Ký', en: 'Sign' },
          questions: [{ id: 'signed', type: 'signature', label: 'Người yêu cầu ký', labelEn: 'Signature', required: true }],
        },
      ],
    },
  };

  async function openAsking() {
    const desk = await createTestDesk();
    const delta = await aCatalogDelta(desk.signer, { version: 2, from: 1, before: deskCatalog, after: asking });
    await desk.storage.catalog.install(delta, [desk.signer.key]);
    const session = await openNew(desk);
    fillIn(session);
    return { desk, session };
  }

  async function sentFiles(desk: Desk, session: DraftSession) {
    const submitted = await session.submit();
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
    const envelope = decodeEnvelope((await desk.storage.outbox.envelope(submitted.value.id))!);
    const dossier = envelope.ok && (await plainSealer.open(envelope.value.header.kid, envelope.value.body));
    expect(parseDossierContent(canonicalJson(dossier))).toEqual(ok(dossier));
    return { files: dossier ? dossier.files : [], entry: submitted.value };
  }

  it('travels under its question, and counts on the slip with the form', async () => {
    const { desk, session } = await openAsking();
    const kept = await session.attachAnswer('signed', aPicture(1, 2, 3), 'signed.jpg');
    if (!kept.ok) throw new Error(kept.error);
    session.answer('signed', kept.value.sha256);
    const { files, entry } = await sentFiles(desk, session);
    expect(files).toEqual([expect.objectContaining({ n: 0, questionId: 'signed', sha256: kept.value.sha256 })]);
    expect(entry.slip.papers[0]).toMatchObject({ state: 'filledHere', pages: 1 });
  });

  it('that an earlier version kept under the name of a paper travels under its question as well', async () => {
    const { desk, session } = await openAsking();
    const kept = await session.attach('signed', aPicture(1, 2, 3), 'signed.jpg');
    session.answer('signed', kept.ok ? kept.value.sha256 : '');
    const { files } = await sentFiles(desk, session);
    expect(files).toEqual([expect.objectContaining({ questionId: 'signed' })]);
    expect(files[0]).not.toHaveProperty('paperId');
  });

  it('is not submitted without its file', async () => {
    const { session } = await openAsking();
    session.answer('signed', 'a'.repeat(64));
    const problems = [{ questionId: 'signed', kind: 'required', severity: 'error' }];
    expect(await session.submit()).toEqual(refused({ kind: 'answers', problems }));
  });

  it('taken off its question stays with the paper that has the same one', async () => {
    const { session } = await openAsking();
    await session.attach('witness', aPicture(7), 'a.jpg');
    const kept = await session.attachAnswer('signed', aPicture(7), 'a.jpg');
    await session.detach(kept.ok ? kept.value.sha256 : '', { questionId: 'signed' });
    expect(session.store.getState().draft.files).toMatchObject([{ paperId: 'witness' }]);
    expect(await session.readFile(kept.ok ? kept.value.sha256 : '')).toBeDefined();
  });
});
