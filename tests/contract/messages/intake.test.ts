import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import { problemCodeOf } from '../../../src/contract/problem.ts';
import { aDossier, aManifest, anEnvelope, aScan, dossierId, sha256 } from '../../support/aDossier.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { testParts, twoCases } from '../../support/testCatalog.ts';
import { publishCatalog } from '../../../src/province/actions/catalog/publishCatalog.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
import { isSignedBy } from '../../support/verifiedReceipt.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

const keys = () => province.parts.signer.keys;

/** The code and the errors of a refusal; throws for any other answer. */
async function refusalOf(envelope: Uint8Array) {
  const [result] = await province.intake(envelope);
  if (result?.state !== 'refused') throw new Error(`not refused: ${result?.state}`);
  return {
    code: problemCodeOf(result.problem),
    paths: result.problem.errors?.map(({ path }) => path),
    problem: result.problem,
    id: result.id,
  };
}

describe('an envelope', () => {
  it('without files is received at once, signed over its id and digest', async () => {
    const envelope = anEnvelope(aDossier({ id: dossierId(1) }));
    const [result] = await province.intake(envelope);
    if (result?.state !== 'received') throw new Error(JSON.stringify(result));
    expect(result.receipt.receipt).toMatchObject({
      id: dossierId(1),
      digest: sha256(envelope),
      receivedAt: '2026-11-23T02:30:00.000Z',
    });
    expect(isSignedBy(keys(), result.receipt)).toBe(true);
  });

  it('with files is kept without a receipt, and told which files are missing', async () => {
    const [first, second] = [aScan('first'), aScan('second', 7000)];
    const [result] = await province.intake(anEnvelope(aDossier({ id: dossierId(2), files: aManifest(first, second) })));
    expect(result).toMatchObject({
      state: 'awaitingFiles',
      missing: [
        { sha256: sha256(first), size: 5000, offset: 0 },
        { sha256: sha256(second), size: 7000, offset: 0 },
      ],
    });
  });

  it('of the same id with other content is kept apart, again and again, and takes nothing from the first', async () => {
    const first = anEnvelope(aDossier({ id: dossierId(3) }));
    const other = anEnvelope(aDossier({ id: dossierId(3), applicantName: 'LÒ THỊ PIẾNG' }));
    const [received] = await province.intake(first);
    for (let time = 0; time < 3; time++) {
      const [result] = await province.intake(other);
      expect(result).toMatchObject({ state: 'quarantined', id: dossierId(3), digest: sha256(other) });
    }
    expect(await province.intake(first)).toEqual([received]);
    const apart = await province.database.desk.listQuarantined(10);
    expect(apart.filter(({ id }) => id === dossierId(3))).toMatchObject([
      { digest: sha256(other), temporaryCode: aDossier({ id: dossierId(3) }).temporaryCode },
    ]);
  });

  it('of a taken id is kept apart even when nobody can open it', async () => {
    const first = anEnvelope(aDossier({ id: dossierId(4) }));
    await province.intake(first);
    const [result] = await province.intake(anEnvelope(aDossier({ id: dossierId(4) }), {}, 'no dossier at all'));
    expect(result?.state).toBe('quarantined');
  });
});

describe('cases and papers of a dossier', () => {
  const toTwoCases = (with_: Partial<Dossier>) => anEnvelope(aDossier({ procedureCode: '1.004194', ...with_ }));

  it('are judged as at the kiosk: without its case it is refused', async () => {
    const refusal = await refusalOf(toTwoCases({ id: dossierId(30) }));
    expect(refusal).toMatchObject({ code: 'invalid-dossier', paths: ['paperCaseIds'] });
  });

  it.each<[string, Partial<Dossier>, string[]]>([
    ['a case that there is not', { paperCaseIds: ['person', 'castle'] }, ['paperCaseIds', 'papers.lease']],
    ['nothing said of a paper', { paperCaseIds: ['person'] }, ['papers.lease']],
    ['"have" and no file', { paperCaseIds: ['person'], papers: [{ paperId: 'lease', state: 'have' }] }, ['papers.lease']],
    [
      'a paper of another case',
      { paperCaseIds: ['group'], papers: [{ paperId: 'lease', state: 'onPaper' }] },
      ['papers.list', 'papers.lease'],
    ],
    [
      'a file of no paper',
      { procedureCode: '1.001193', files: aManifest(aScan('s')).map((file) => ({ ...file, paperId: 'x' })) },
      ['papers.x'],
    ],
  ])('%s is refused, and every place is named', async (_what, with_, paths) => {
    const refusal = await refusalOf(toTwoCases({ id: dossierId(31), ...with_ }));
    expect(refusal).toMatchObject({ code: 'invalid-dossier', paths });
  });

  it('that were right when it was begun are right although the procedure has changed since', async () => {
    const begun = { paperCaseIds: ['person'], papers: [{ paperId: 'lease', state: 'onPaper' } as const] };
    const [before] = await province.intake(toTwoCases({ id: dossierId(32), ...begun }));
    expect(before?.state).toBe('received');
    const stricter = { ...twoCases, paperCases: [{ ...twoCases.paperCases[1]!, id: 'all', name: '' }] };
    const parts = { ...testParts, 'procedure/1.004194': stricter };
    const { platform, signer } = province.parts;
    const published = await publishCatalog(
      { catalog: province.database.catalog, platform, signer },
      { dataOn: '2026-11-21', parts },
    );
    expect(published.ok).toBe(true);
    const [after] = await province.intake(toTwoCases({ id: dossierId(33), ...begun }));
    expect(after?.state).toBe('received');
    const [anew] = await province.intake(
      toTwoCases({ id: dossierId(34), catalogVersion: 2, papers: [{ paperId: 'list', state: 'onPaper' }] }),
    );
    expect(anew?.state).toBe('received');
  });
});

describe('a file that is an answer', () => {
  const scan = aScan('signature');
  const [ofPaper] = aManifest(scan);
  const { paperId: _, ...facts } = ofPaper!;
  const signed = (number: number, files: Dossier['files']) =>
    anEnvelope(
      aDossier({
        id: dossierId(number),
        procedureCode: '1.000105',
        formId: 'signedRequest',
        answers: { ...aDossier().answers, signed: sha256(scan) },
        files,
      }),
    );

  it('is awaited like every other file of the manifest', async () => {
    const [result] = await province.intake(signed(40, [{ ...facts, questionId: 'signed' }]));
    expect(result).toMatchObject({ state: 'awaitingFiles', missing: [{ sha256: sha256(scan) }] });
  });

  it('must be in the manifest, under its question', async () => {
    expect(await refusalOf(signed(41, []))).toMatchObject({ code: 'invalid-dossier', paths: ['answers.signed'] });
    expect(await refusalOf(signed(42, [{ ...facts, paperId: 'signed' }]))).toMatchObject({
      paths: ['answers.signed', 'papers.signed'],
    });
    const strange = signed(43, [
      { ...facts, questionId: 'signed' },
      { ...facts, n: 1, questionId: 'reason' },
    ]);
    expect(await refusalOf(strange)).toMatchObject({ paths: ['answers.reason'] });
  });

  it('belongs to a paper or to a question, never to both', async () => {
    const both = { ...facts, paperId: 'p', questionId: 'signed' } as unknown as Dossier['files'][number];
    expect(await refusalOf(signed(44, [both]))).toMatchObject({ code: 'invalid-dossier' });
    expect(await refusalOf(signed(45, [facts as Dossier['files'][number]]))).toMatchObject({ code: 'invalid-dossier' });
  });
});

describe('a batch', () => {
  it('is answered one by one, in its order: a bad envelope stops no other (S4)', async () => {
    const good = [10, 11, 12].map((number) => anEnvelope(aDossier({ id: dossierId(number) })));
    const results = await province.intake(good[0]!, Buffer.from('no envelope'), good[1]!, good[0]!, good[2]!);
    expect(results.map(({ state }) => state)).toEqual(['received', 'refused', 'received', 'received', 'received']);
    expect(results[3]).toEqual(results[0]);
  });

  it('that holds two contents of one id keeps the first and puts the second apart', async () => {
    const id = dossierId(13);
    const results = await province.intake(anEnvelope(aDossier({ id })), anEnvelope(aDossier({ id, channel: 'online' })));
    expect(results.map(({ state }) => state)).toEqual(['received', 'quarantined']);
  });
});

describe('a refusal', () => {
  const id = dossierId(20);
  const answers = aDossier().answers;

  it.each([
    ['not an envelope', Buffer.from([0, 0, 0, 200, 1])],
    ['a body that is not deflated', Buffer.concat([anEnvelope(aDossier({ id })), Buffer.alloc(256, 7)])],
    ['a content that is not JSON', anEnvelope(aDossier({ id }), {}, '{"v":1')],
    ['a content in another spelling', anEnvelope(aDossier({ id }), {}, JSON.stringify(aDossier({ id }), null, 1))],
    ['a key twice', anEnvelope(aDossier({ id }), {}, canonicalJson(aDossier({ id })).replace('{', '{"answers":{},'))],
    ['NUL in a text', anEnvelope(aDossier({ id, applicantName: 'HÀ\u0000ỦM' }))],
    ['half a surrogate pair', anEnvelope(aDossier({ id, applicantName: 'HÀ\ud83d' }))],
    [
      'a number beyond all numbers',
      anEnvelope(aDossier({ id }), {}, canonicalJson(aDossier({ id })).replace('"year":1951', '"year":1e999')),
    ],
    ['nesting without end', anEnvelope(aDossier({ id }), {}, '['.repeat(100_000))],
    ['more than a dossier may weigh', anEnvelope(aDossier({ id }), {}, ' '.repeat(2 * 1024 * 1024 + 1))],
  ])('of %s says "malformed" or what does not fit, and stores nothing', async (_what, envelope) => {
    const { code } = await refusalOf(envelope);
    expect(['malformed', 'invalid-dossier']).toContain(code);
    expect(await province.database.dossiers.findTaken([id])).toEqual(new Set());
  });

  it.each([
    ['a later envelope', anEnvelope(aDossier({ id }), { v: 2 as 1 }), 'unsupported-version'],
    ['a later dossier', anEnvelope(aDossier({ id, v: 2 as 1 })), 'unsupported-version'],
    ['a key that we do not have', anEnvelope(aDossier({ id }), { kid: 'ingest-7' }), 'unsupported-version'],
    ['a form that was never published', anEnvelope(aDossier({ id, formVersion: 2 })), 'unknown-form'],
    ['a procedure that was never published', anEnvelope(aDossier({ id, procedureCode: '1.999999' })), 'unknown-procedure'],
  ])('of %s says what is unknown', async (_what, envelope, expected) => {
    expect((await refusalOf(envelope)).code).toBe(expected);
  });

  it.each([
    ['an answer that the form needs', { reason: '' }, ['answers.reason']],
    ['a code that the list does not have', { ethnicGroup: '99' }, ['answers.ethnicGroup']],
    ['an answer of another type', { reason: 7 }, ['answers.reason']],
    ['a question that the form does not have', { injected: 'x' }, ['answers.injected']],
    ['what the form asks for after another answer', { isUrgent: 'yes' }, ['answers.urgency']],
  ])('names the place of %s', async (_what, change, paths) => {
    const refusal = await refusalOf(anEnvelope(aDossier({ id, answers: { ...answers, ...change } })));
    expect(refusal).toMatchObject({ code: 'invalid-dossier', id });
    expect([...new Set(refusal.paths)]).toEqual(paths);
  });

  it.each([
    ['commune', anEnvelope(aDossier({ id }), { commune: '14848' }), 'communeCode'],
    ['catalog', anEnvelope(aDossier({ id }), { catalog: 7 }), 'catalogVersion'],
    ['id', anEnvelope(aDossier({ id }), { id: dossierId(21) }), 'id'],
    ['files', anEnvelope(aDossier({ id, files: aManifest(aScan('a')) }), { files: [] }), 'files'],
  ])('of a header that tells another %s than the content', async (_what, envelope, path) => {
    const { code, paths } = await refusalOf(envelope);
    expect({ code, paths: paths?.slice(0, 1) }).toEqual({ code: 'invalid-dossier', paths: [path] });
  });

  it('and the log never quote what a person wrote', async () => {
    const secret = 'Thửa đất bị lở';
    const { problem } = await refusalOf(
      anEnvelope(aDossier({ id, answers: { ...answers, reason: [secret] as never, isUrgent: secret } })),
    );
    expect(JSON.stringify(problem)).not.toContain('Thửa');
    expect(province.logLines.join()).not.toContain('Thửa');
  });
});

describe('asking for receipts', () => {
  it('answers for what is held by id and digest, and "unknown" for anything else', async () => {
    const envelope = anEnvelope(aDossier({ id: dossierId(30) }));
    const [received] = await province.intake(envelope);
    const dossiers = [
      { id: dossierId(30), digest: sha256(envelope) },
      { id: dossierId(31), digest: sha256(envelope) },
      { id: dossierId(32), digest: sha256('never sent') },
    ];
    const response = await province.postJson('/v1/receipts', { dossiers });
    expect(await response.json()).toEqual({
      results: [received, { state: 'unknown', ...dossiers[1] }, { state: 'unknown', ...dossiers[2] }],
    });
  });
});
