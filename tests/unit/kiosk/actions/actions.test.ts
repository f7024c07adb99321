import { describe, expect, it } from 'vitest';
import { decodeDossierFile } from '../../../../src/contract/dossierFile.ts';
import { ok, refused } from '../../../../src/domain/basics/outcome.ts';
import { correctDossier } from '../../../../src/kiosk/actions/drafting/correctDossier.ts';
import { exportDossier } from '../../../../src/kiosk/actions/delivery/exportDossier.ts';
import { startDossier } from '../../../../src/kiosk/actions/drafting/startDossier.ts';
import { trackDossier } from '../../../../src/kiosk/actions/citizens/trackDossier.ts';
import type { Failure } from '../../../../src/kiosk/records/failure.ts';
import type { OutboxEntry } from '../../../../src/kiosk/records/outboxEntry.ts';
import { aCatalogDelta } from '../../../support/aCatalogDelta.ts';
import { silentDevices } from '../../../support/silentDevices.ts';
import { createTestDesk, deskCatalog } from '../../../support/testDesk.ts';

type Desk = Awaited<ReturnType<typeof createTestDesk>>;

async function submitOne({ app }: Desk): Promise<OutboxEntry> {
  const started = await app.startDossier('1.001193');
  const session = started.ok ? await app.openDraft(started.value) : undefined;
  session?.answer('requesterName', 'Hà Thị Mẫu');
  session?.answer('childName', 'Lò Văn Thử');
  session?.setFlags({ verifiedWithVneid: false, digitised: false, reusedPapers: false });
  session?.setAssistance({ typedBy: 'officer', confirmedBy: 'applicant' });
  await session?.attach('hospitalPaper', new Blob([new Uint8Array([1, 2, 3])]), 'chung-sinh.jpg');
  const submitted = await session?.submit();
  if (!submitted?.ok) throw new Error('not submitted');
  return submitted.value;
}

describe('starting a dossier', () => {
  it('needs a procedure that is in the catalog', async () => {
    const { ports } = await createTestDesk();
    expect(await startDossier(ports, '9.999999')).toEqual(refused('unknownProcedure'));
  });

  it('needs to know at which desk the machine stands', async () => {
    const { ports, storage } = await createTestDesk();
    await storage.settings.set({ communeCode: '' });
    expect(await startDossier(ports, '1.001193')).toEqual(refused('noCommune'));
  });

  it('needs a form that runs', async () => {
    const { ports, storage, signer } = await createTestDesk();
    const broken = {
      ...deskCatalog,
      'form/birthRegistration@2': {
        ...(deskCatalog['form/birthRegistration@1'] as object),
        version: 2,
        pages: [{ id: 'p', title: '', showIf: '${nobody} =', questions: [] }],
      },
    };
    const delta = await aCatalogDelta(signer, { version: 2, from: 1, before: deskCatalog, after: broken });
    expect((await storage.catalog.install(delta, [signer.key])).ok).toBe(true);
    expect(await startDossier(ports, '1.001193')).toEqual(refused('unknownForm'));
  });

  it('two dossiers never have the same id', async () => {
    const { ports } = await createTestDesk();
    const ids = await Promise.all(Array.from({ length: 20 }, () => startDossier(ports, '1.001193')));
    expect(new Set(ids.map((started) => started.ok && started.value.id)).size).toBe(20);
  });
});

describe('correcting a refused dossier', () => {
  it('begins a draft with all that was in it, and leaves it as it is', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    await desk.storage.outbox.update([entry.id], (row) => ({ ...row, state: 'needsAttention' }));
    const corrected = await correctDossier(desk.ports, entry.id);
    if (!corrected.ok) throw new Error(corrected.error);
    expect(corrected.value).not.toBe(entry.id);
    const draft = (await desk.storage.drafts.find(corrected.value))!;
    expect(draft).toMatchObject({
      corrects: entry.id,
      answers: { childName: 'Lò Văn Thử' },
      files: [{ paperId: 'hospitalPaper' }],
    });
    expect(await desk.storage.drafts.readFile(draft.id, draft.files[0]!.sha256)).toEqual(new Uint8Array([1, 2, 3]));
    expect((await desk.storage.outbox.find(entry.id))?.state).toBe('needsAttention');
  });

  it('asked twice is one draft, and after it was submitted there is nothing more to correct', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    const first = await correctDossier(desk.ports, entry.id);
    expect(await correctDossier(desk.ports, entry.id)).toEqual(first);
    const session = first.ok ? await desk.app.openDraft(first.value) : undefined;
    // The old pledge was another one: who types and who agrees is said anew.
    expect(await session?.submit()).toEqual(refused({ kind: 'notSaid', what: ['typedBy', 'confirmedBy'] }));
    session?.setAssistance({ typedBy: 'applicant', confirmedBy: 'applicant' });
    expect((await session?.submit())?.ok).toBe(true);
    expect(await correctDossier(desk.ports, entry.id)).toEqual(refused('replaced'));
    expect((await desk.storage.outbox.find(entry.id))?.replacedBy).toBe(first.ok && first.value);
  });

  it('a sealed one cannot be read back here, and that is said', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    const sealed = { ...desk.ports, sealer: { ...desk.ports.sealer, open: () => Promise.resolve(undefined) } };
    expect(await correctDossier(sealed, entry.id)).toEqual(refused('unreadable'));
    expect(await correctDossier(desk.ports, 'f'.repeat(32))).toEqual(refused('unknownDossier'));
  });
});

describe('a dossier for a stick', () => {
  it('is the very envelope that would have travelled, and its files', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    const exported = (await exportDossier(desk.ports, entry.id))!;
    expect(exported.fileName).toBe(`${entry.slip.temporaryCode}.cuaban`);
    expect(decodeDossierFile(exported.bytes)).toEqual(
      ok({ envelope: await desk.storage.outbox.envelope(entry.id), files: [new Uint8Array([1, 2, 3])] }),
    );
  });

  it('is handed to the downloads under the name of its code', async () => {
    const saved: File[] = [];
    const desk = await createTestDesk({ devices: { ...silentDevices, saveFile: (file) => void saved.push(file) } });
    const entry = await submitOne(desk);
    expect(await desk.app.exportDossier(entry.id)).toBe(true);
    expect(await desk.app.exportDossier('f'.repeat(32))).toBe(false);
    expect(saved.map(({ name }) => name)).toEqual([`${entry.slip.temporaryCode}.cuaban`]);
  });

  it('exists only for what was submitted', async () => {
    const desk = await createTestDesk();
    expect(await exportDossier(desk.ports, 'f'.repeat(32))).toBeUndefined();
  });
});

describe('tracking', () => {
  const failure: Failure = { kind: 'temporary', code: 'offline', at: '2026-11-23T02:00:00.000Z' };
  const track = (
    desk: Desk,
    code: string,
    answer: Awaited<ReturnType<Desk['ports']['province']['track']>> = refused(failure),
  ) => trackDossier({ ...desk.ports, province: { ...desk.ports.province, track: () => Promise.resolve(answer) } }, code);

  it('finds what was made here, however the code was written, without a line', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    const written = entry.slip.temporaryCode.toLowerCase().replaceAll('-', ' ');
    expect(await track(desk, written)).toMatchObject({ found: 'here', entry: { id: entry.id } });
  });

  it('finds it by its official number, too, once the province told it', async () => {
    const desk = await createTestDesk();
    const entry = await submitOne(desk);
    const number = 'H56.14-261123-0001';
    await desk.storage.outbox.update([entry.id], (row) => ({
      ...row,
      status: { id: entry.id, status: 2, changedAt: '2026-11-23T03:00:00Z', number },
    }));
    expect(await track(desk, ' h56.14-261123-0001 ')).toMatchObject({ found: 'here' });
    expect(await track(desk, 'H56.14-261123-0002')).toEqual({ found: 'no', reason: 'badCode' });
  });

  it('asks the province for the others', async () => {
    const desk = await createTestDesk();
    const elsewhere = (
      await submitOne(await createTestDesk({ chance: { ...desk.ports.chance, bytes: (n) => new Uint8Array(n).fill(9) } }))
    ).slip.temporaryCode;
    const dossier = { temporaryCode: elsewhere, procedureCode: '1.001193', procedureName: 'Đăng ký khai sinh' };
    expect(await track(desk, elsewhere, ok(dossier))).toEqual({ found: 'province', dossier });
    expect(await track(desk, elsewhere, ok('unknownCode'))).toEqual({ found: 'no', reason: 'unknownCode' });
    expect(await track(desk, elsewhere)).toEqual({ found: 'notAsked', failure });
    expect(await track(desk, 'CG-22222')).toEqual({ found: 'no', reason: 'badCode' });
  });
});
