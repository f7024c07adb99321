import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrames } from '../../../src/contract/frames.ts';
import type { IntakeResult } from '../../../src/contract/intake.ts';
import { problemCodeOf } from '../../../src/contract/problem.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import type { Answers } from '../../../src/domain/form/answers.ts';
import { publishCatalog } from '../../../src/province/actions/catalog/publishCatalog.ts';
import { nodePlatform } from '../../../src/province/platform/nodePlatform.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { testParts } from '../../support/testCatalog.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

const POISON = 'a body that breaks the reader';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince(({ platform }) => ({
    platform: {
      ...platform,
      inflate(deflated, limit) {
        const content = platform.inflate(deflated, limit);
        if (content && Buffer.from(content).includes(POISON)) throw new TypeError('a bug of ours');
        return content;
      },
    },
  }));
});
afterAll(() => province.close());

/** `received`, or the code of the refusal. */
const verdict = (result: IntakeResult | undefined) =>
  result && 'problem' in result ? problemCodeOf(result.problem) : result?.state;

const good = (number: number) => anEnvelope(aDossier({ id: dossierId(number) }));

describe('one poison dossier', () => {
  it.each([
    ['was finalised when the year 10000 had begun in Viet Nam', { finalisedAt: '9999-12-31T23:59:59.000Z' }, 'invalid-dossier'],
    ['was begun then', { startedAt: '9999-12-31T17:00:00Z' }, 'invalid-dossier'],
    ['breaks us', { applicantName: POISON }, 'internal'],
  ])('that %s is refused alone, and the others of its batch are received', async (what, change, code) => {
    const from = what.length * 10;
    const poison = aDossier({ id: dossierId(from), ...change });
    const results = await province.intake(
      good(from + 1),
      anEnvelope(poison, { createdLocal: '2026-11-23T02:10:00Z' }),
      good(from + 2),
    );
    expect(results.map(verdict)).toEqual(['received', code, 'received']);
  });

  it('that breaks us is on record as a bug, without a word of it', async () => {
    await province.intake(anEnvelope(aDossier({ id: dossierId(5000), applicantName: POISON })));
    const line = province.logLines.find((logged) => logged.includes('"event":"bug"'));
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'error', error: 'TypeError' });
    expect(line).not.toContain(POISON);
  });
});

describe('the code lists', () => {
  const stranger: Answers = { ...aDossier().answers, ethnicGroup: '99' };
  const withVersion = (number: number, catalogVersion: number) =>
    anEnvelope(aDossier({ id: dossierId(number), answers: stranger, catalogVersion }));

  it.each([0, 1, 2, 999_999, Number.MAX_SAFE_INTEGER])(
    'are looked into for a dossier of catalog version %i',
    async (version) => {
      const [result] = await province.intake(withVersion(6000, version));
      expect(verdict(result)).toBe('invalid-dossier');
    },
  );

  it('are looked into for every dossier of a batch, however many versions it names', async () => {
    const results = await province.intake(...Array.from({ length: 100 }, (_, n) => withVersion(6100 + n, n)));
    expect(new Set(results.map(verdict))).toEqual(new Set(['invalid-dossier']));
  });

  it('refuse a commune that they do not have, whatever version the dossier names', async () => {
    const { signer } = province.parts;
    const { catalog } = province.database;
    const communes = { id: 'communes', dataOn: '2026-11-20', items: [{ code: '14956', name: 'xã Pù Luông', parent: '38' }] };
    const parts = { ...testParts, 'list/communes': communes };
    await publishCatalog({ catalog, signer, platform: nodePlatform }, { dataOn: '2026-11-21', parts });
    const from = (communeCode: string, number: number, catalogVersion: number) =>
      anEnvelope(aDossier({ id: dossierId(number), communeCode, catalogVersion }));
    const versions = [0, 2, 3, 50];
    const unknown = await province.intake(...versions.map((version, n) => from('99999', 6300 + n, version)));
    expect(unknown.map(verdict)).toEqual(versions.map(() => 'invalid-dossier'));
    const known = await province.intake(...versions.map((version, n) => from('14956', 6400 + n, version)));
    expect(known.map(verdict)).toEqual(versions.map(() => 'received'));
  });
});

describe('a batch whose contents inflate to more than a batch may', () => {
  const heavy = (number: number) => {
    const pages = Array.from({ length: 95 }, () => 'x'.repeat(20_000));
    return anEnvelope(aDossier({ id: dossierId(number), answers: { reason: pages } }));
  };
  const send = (numbers: number[]) =>
    province.app.request('/v1/intake', {
      method: 'POST',
      headers: { 'content-type': mediaTypes.envelopes },
      body: encodeFrames([good(7000), ...numbers.map(heavy)]),
    });

  it('is refused as too large, keeps nothing, and is judged when it comes in smaller ones', async () => {
    const whole = await send([7001, 7002, 7003, 7004, 7005, 7006, 7007, 7008, 7009]);
    expect(whole.status).toBe(413);
    expect(await province.database.dossiers.findTaken([dossierId(7000)])).toEqual(new Set());
    const half = await send([7001, 7002, 7003, 7004]);
    const { results } = (await half.json()) as { results: IntakeResult[] };
    expect(results.map(verdict)).toEqual(['received', ...Array.from({ length: 4 }, () => 'invalid-dossier')]);
  });
});
