import { beforeAll, describe, expect, it } from 'vitest';
import { aCatalogDelta, aProcedure, type Contents } from '../../support/aCatalogDelta.ts';
import { aDraft } from '../../support/aDraft.ts';
import { anOutboxEntry } from '../../support/anOutboxEntry.ts';
import { createTestProvinceKey, type TestProvinceKey } from '../../support/testProvinceKey.ts';
import { createTestStorage } from '../../support/testStorage.ts';

const birth = aProcedure({ everyday: true });
const marriage = aProcedure({ code: '1.000894', name: 'Thủ tục đăng ký kết hôn', formId: 'marriageRegistration' });
const first: Contents = {
  'procedure/1.001193': birth,
  'procedure/1.000894': marriage,
  'form/birthRegistration@1': { id: 'birthRegistration', version: 1, title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH' },
  'list/relations': { id: 'relations', dataOn: '2026-11-20', items: [] },
  calendar: { week: {}, daysOff: [], makeUpDays: [], coversThrough: '2026-12-31' },
};
const slower = { ...birth, results: ['Giấy khai sinh', 'Số định danh cá nhân'] };
const second: Contents = {
  'procedure/1.001193': slower,
  'form/birthRegistration@2': { id: 'birthRegistration', version: 2, title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH' },
  'list/relations': first['list/relations'],
  calendar: first['calendar'],
};

let signer: TestProvinceKey;
beforeAll(async () => {
  signer = await createTestProvinceKey();
});

async function withFirst() {
  const storage = createTestStorage();
  const installed = await storage.catalog.install(await aCatalogDelta(signer, { version: 1, after: first }), [signer.key]);
  expect(installed.ok).toBe(true);
  return storage;
}

const update = () => aCatalogDelta(signer, { version: 2, from: 1, before: first, after: second });

describe('catalog', () => {
  it('before the first one there is none', async () => {
    const { catalog } = createTestStorage();
    expect(await catalog.head()).toBeUndefined();
    expect(await catalog.summaries()).toEqual([]);
  });

  it('the first one comes whole', async () => {
    const { catalog } = await withFirst();
    expect((await catalog.head())?.head.version).toBe(1);
    expect((await catalog.summaries()).map(({ code, everyday }) => [code, everyday])).toEqual([
      ['1.001193', true],
      ['1.000894', false],
    ]);
    expect(await catalog.findProcedure('1.000894')).toEqual(marriage);
    expect(await catalog.findForm('birthRegistration')).toMatchObject({ version: 1 });
    expect(await catalog.codeList('relations')).toMatchObject({ id: 'relations' });
    expect(await catalog.calendar()).toMatchObject({ coversThrough: '2026-12-31' });
  });

  it('an update brings what changed and takes away what was removed', async () => {
    const { catalog } = await withFirst();
    expect((await catalog.install(await update(), [signer.key])).ok).toBe(true);
    expect(await catalog.findProcedure('1.001193')).toEqual(slower);
    expect(await catalog.findProcedure('1.000894')).toBeUndefined();
    expect((await catalog.summaries()).map(({ code }) => code)).toEqual(['1.001193']);
    expect(await catalog.findForm('birthRegistration')).toMatchObject({ version: 2 });
  });

  it('the same one again changes nothing', async () => {
    const { catalog } = await withFirst();
    expect((await catalog.install(await aCatalogDelta(signer, { version: 1, after: first }), [signer.key])).ok).toBe(true);
  });

  it.each([
    [
      'a head that another key signed',
      'badSignature',
      async () => aCatalogDelta(await createTestProvinceKey(), { version: 2, after: second }),
    ],
    [
      'a head that was altered after signing',
      'badSignature',
      async () => {
        const delta = await update();
        return { ...delta, signedHead: { ...delta.signedHead, head: { ...delta.signedHead.head, version: 9 } } };
      },
    ],
    [
      'a part that was altered on the way',
      'badRoot',
      async () => {
        const delta = await update();
        return { ...delta, parts: delta.parts.map((part) => ({ ...part, content: { ...slower, name: 'khác' } })) };
      },
    ],
    ['a part left out', 'badRoot', async () => ({ ...(await update()), parts: [] })],
    [
      'an update of a catalog that is not the one held',
      'wrongBase',
      async () => aCatalogDelta(signer, { version: 8, from: 7, after: second }),
    ],
    ['an older one', 'older', async () => aCatalogDelta(signer, { version: 0, after: second })],
  ] as const)('%s is refused, and the old one stays', async (_, fault, delta) => {
    const { catalog } = await withFirst();
    expect(await catalog.install(await delta(), [signer.key])).toEqual({ ok: false, error: fault });
    expect((await catalog.head())?.head.version).toBe(1);
    expect(await catalog.findProcedure('1.001193')).toEqual(birth);
  });

  it('two windows that install the same update end with it once', async () => {
    const one = await withFirst();
    const two = createTestStorage({ indexedDB: one.indexedDB });
    const delta = await update();
    const outcomes = await Promise.all([one, two].map(({ catalog }) => catalog.install(delta, [signer.key])));
    expect(outcomes.some(({ ok }) => ok)).toBe(true);
    expect((await two.catalog.head())?.head.version).toBe(2);
  });

  const third: Contents = { ...second, 'procedure/1.001193': { ...slower, results: [] } };
  const newest = () => aCatalogDelta(signer, { version: 3, from: 2, before: second, after: third });

  it('a draft keeps its form and its procedure as it began with them', async () => {
    const storage = await withFirst();
    const version = (await storage.catalog.procedureVersion('1.001193'))!;
    await storage.drafts.create(aDraft({ procedureVersion: version }));
    await storage.catalog.install(await update(), [signer.key]);
    await storage.catalog.install(await newest(), [signer.key]);
    expect(await storage.catalog.findProcedure('1.001193', version)).toEqual(birth);
    expect(await storage.catalog.findForm('birthRegistration', 1)).toMatchObject({ version: 1 });
  });

  it('so does a dossier until the province has it; then they go', async () => {
    const storage = await withFirst();
    const version = (await storage.catalog.procedureVersion('1.001193'))!;
    const draft = aDraft({ procedureVersion: version });
    await storage.drafts.create(draft);
    await storage.outbox.submit(draft, (seq) =>
      Promise.resolve({ entry: anOutboxEntry({ id: draft.id, seq }), envelope: new Uint8Array(1) }),
    );
    await storage.catalog.install(await update(), [signer.key]);
    await storage.catalog.install(await newest(), [signer.key]);
    expect(await storage.catalog.findProcedure('1.001193', version)).toEqual(birth);

    await storage.outbox.update([draft.id], (entry) => ({ ...entry, state: 'delivered' }));
    await storage.catalog.install(await aCatalogDelta(signer, { version: 4, from: 3, before: third, after: second }), [
      signer.key,
    ]);
    expect(await storage.catalog.findProcedure('1.001193', version)).toBeUndefined();
    expect(await storage.catalog.findForm('birthRegistration', 1)).toBeUndefined();
  });

  it('what an update replaced stays one round longer, for a window that is still reading it', async () => {
    const storage = await withFirst();
    const version = (await storage.catalog.procedureVersion('1.001193'))!;
    await storage.catalog.install(await update(), [signer.key]);
    expect(await storage.catalog.findProcedure('1.001193', version)).toEqual(birth);
    await storage.catalog.install(await newest(), [signer.key]);
    expect(await storage.catalog.findProcedure('1.001193', version)).toBeUndefined();
  });
});

describe('a form or procedure that was published with its English inside', () => {
  const old: Contents = {
    'procedure/1.001193': { ...birth, summary: { vi: 'Làm giấy khai sinh cho trẻ.', en: 'Register a birth.' } },
    'form/birthRegistration@1': {
      id: 'birthRegistration',
      version: 1,
      title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
      titleEn: 'Declaration',
      pages: [
        {
          id: 'child',
          title: { vi: 'Cháu được khai sinh', en: 'The child' },
          questions: [
            {
              id: 'childName',
              type: 'name',
              label: 'Họ, chữ đệm, tên',
              labelEn: 'Full name',
              help: { vi: 'Viết đủ.', en: 'In full.' },
              checks: [{ rule: "regex(., '^A')", message: { vi: 'Xem lại.', en: 'Check it.' } }],
            },
          ],
        },
      ],
    },
  };

  it('is read as Vietnamese', async () => {
    const { catalog } = createTestStorage();
    expect((await catalog.install(await aCatalogDelta(signer, { version: 1, after: old }), [signer.key])).ok).toBe(true);
    expect((await catalog.findProcedure('1.001193'))?.summary).toBe('Làm giấy khai sinh cho trẻ.');
    const form = await catalog.findForm('birthRegistration', 1);
    expect(form?.pages[0]).toMatchObject({
      title: 'Cháu được khai sinh',
      questions: [{ label: 'Họ, chữ đệm, tên', help: 'Viết đủ.', checks: [{ message: 'Xem lại.' }] }],
    });
  });

  it('finds the translations of today while its words are the same', async () => {
    const translation = { review: { state: 'draft' }, texts: { childName: { 'Họ, chữ đệm, tên': 'Full name' } } };
    const { catalog } = createTestStorage();
    const after = { ...old, 'text/en/form/birthRegistration': translation };
    await catalog.install(await aCatalogDelta(signer, { version: 1, after }), [signer.key]);
    expect(await catalog.texts('en', 'form/birthRegistration')).toEqual(translation.texts);
    expect(await catalog.texts('en', 'procedure/1.001193')).toBeUndefined();
    expect(await catalog.texts('hmn', 'form/birthRegistration')).toBeUndefined();
  });
});
