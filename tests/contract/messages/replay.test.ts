import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrames } from '../../../src/contract/frames.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { createProvinceApp } from '../../../src/province/createProvince.ts';
import type { DossierStore } from '../../../src/province/ports/intake.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

/** A province that commits and dies before it can answer. */
function diesAfterCommit(): ReturnType<typeof createProvinceApp> {
  const { database } = province;
  const dossiers: DossierStore = {
    ...database.dossiers,
    async keep(...envelopes) {
      await database.dossiers.keep(...envelopes);
      throw Object.assign(new Error('the power went'), { code: 'ECONNRESET' });
    },
  };
  return createProvinceApp({ ...province.parts, database: { ...database, dossiers } });
}

describe('a replay (I3, S14)', () => {
  it('after each of twenty deaths between commit and answer gets the one receipt that was made', async () => {
    const envelopes = [1, 2, 3].map((number) => anEnvelope(aDossier({ id: dossierId(number) })));
    const body = encodeFrames(envelopes);
    const headers = { 'content-type': mediaTypes.envelopes };
    const first = await diesAfterCommit().request('/v1/intake', { method: 'POST', headers, body });
    expect(first.status).toBe(503);
    const answers = [];
    for (let death = 1; death < 20; death++) {
      province.clock.time += 60_000;
      // Nothing is left to commit now: a province that would die there answers from what it holds.
      const response = await diesAfterCommit().request('/v1/intake', { method: 'POST', headers, body });
      answers.push(await response.text());
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!).results.map(({ state }: { state: string }) => state)).toEqual([
      'received',
      'received',
      'received',
    ]);
  });

  it('of each of twenty single envelopes after its own death is never a second dossier', async () => {
    for (let number = 100; number < 120; number++) {
      const envelope = anEnvelope(aDossier({ id: dossierId(number) }));
      const request = { method: 'POST', headers: { 'content-type': mediaTypes.envelopes }, body: encodeFrames([envelope]) };
      expect((await diesAfterCommit().request('/v1/intake', request)).status).toBe(503);
      const [once] = await province.intake(envelope);
      const [twice] = await province.intake(envelope);
      expect(once?.state).toBe('received');
      expect(twice).toEqual(once);
    }
    const listed = await province.database.desk.list({ communeCode: '14956' }, undefined, 100);
    expect(listed.length).toBe(23);
  });

  it('is answered although its form and procedure are known no more', async () => {
    const envelope = anEnvelope(aDossier({ id: dossierId(200) }));
    const [before] = await province.intake(envelope);
    const nothing = () => Promise.resolve(new Map());
    const catalog = { ...province.database.catalog, findParts: nothing, findEveryVersion: nothing };
    const forgetful = createProvinceApp({ ...province.parts, database: { ...province.database, catalog } });
    const response = await forgetful.request('/v1/intake', {
      method: 'POST',
      headers: { 'content-type': mediaTypes.envelopes },
      body: encodeFrames([envelope, anEnvelope(aDossier({ id: dossierId(201) }))]),
    });
    const { results } = (await response.json()) as { results: unknown[] };
    expect(results[0]).toEqual(before);
    expect(results[1]).toMatchObject({ state: 'refused' });
  });

  it('of a refused envelope is refused again, and a corrected one is taken under the same id', async () => {
    const id = dossierId(300);
    const wrong = anEnvelope(aDossier({ id, answers: {} }));
    expect(await province.intake(wrong)).toEqual(await province.intake(wrong));
    const [corrected] = await province.intake(anEnvelope(aDossier({ id })));
    expect(corrected?.state).toBe('received');
  });
});

describe('at the same moment', () => {
  it('eight identical batches make one dossier each, and get one receipt each', async () => {
    const envelopes = Array.from({ length: 20 }, (_, n) => anEnvelope(aDossier({ id: dossierId(1000 + n) })));
    const answers = await Promise.all(Array.from({ length: 8 }, () => province.intake(...envelopes)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.every(({ state }) => state === 'received')).toBe(true);
  });

  it('two contents of one id end as one dossier and one in quarantine, whoever was first', async () => {
    const id = dossierId(2000);
    const contents = [anEnvelope(aDossier({ id })), anEnvelope(aDossier({ id, channel: 'postal' }))];
    const answers = await Promise.all(contents.map((envelope) => province.intake(envelope)));
    expect(new Set(answers.map(([result]) => result?.state))).toEqual(new Set(['quarantined', 'received']));
  });

  it('batches that meet in opposite order do not lock each other out', async () => {
    const envelopes = Array.from({ length: 50 }, (_, n) => anEnvelope(aDossier({ id: dossierId(3000 + n) })));
    const [forth, back] = await Promise.all([province.intake(...envelopes), province.intake(...envelopes.toReversed())]);
    expect(back.toReversed()).toEqual(forth);
  });
});
