import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemCodeOf } from '../../../src/contract/problem.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { createTemporaryCode } from '../../../src/domain/identity/temporaryCode.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

async function send(dossier: Dossier) {
  const [result] = await province.intake(anEnvelope(dossier));
  return result?.state === 'refused'
    ? { code: problemCodeOf(result.problem), paths: result.problem.errors?.map(({ path }) => path) }
    : { state: result?.state };
}

describe('what a dossier says of itself', () => {
  it('is worked out anew: the name of the procedure is the catalog’s, that of the applicant the form’s', async () => {
    const id = dossierId(200);
    expect(await send(aDossier({ id, procedureName: 'Gọi ngay 0900 000 000', applicantName: 'ỦY BAN NHÂN DÂN' }))).toEqual({
      state: 'received',
    });
    expect(await province.database.desk.list({}, undefined, 10)).toMatchObject([
      { id, procedureName: 'Thủ tục đăng ký khai sinh', applicantName: 'HÀ VĂN ỦM' },
    ]);
    const tracked = await province.database.feed.findByTemporaryCode(createTemporaryCode(Buffer.from(id, 'hex')));
    expect(tracked?.procedureName).toBe('Thủ tục đăng ký khai sinh');
  });

  it.each<[string, Partial<Dossier>, string]>([
    ['the code of somebody else', { temporaryCode: aDossier({ id: dossierId(1) }).temporaryCode }, 'temporaryCode'],
    ['a commune that there is not', { communeCode: '99999' }, 'communeCode'],
    ['a paper that nobody asks for', { papers: [{ paperId: 'holidayPicture', state: 'onPaper' }] }, 'papers.holidayPicture'],
    ['a case that there is not', { paperCaseIds: ['twins'] }, 'paperCaseIds'],
  ])('is refused when it names %s', async (_what, change, path) => {
    expect(await send(aDossier({ id: dossierId(210), ...change }))).toEqual({ code: 'invalid-dossier', paths: [path] });
  });

  it('never takes the place of an older dossier under the same code', async () => {
    const victim = dossierId(220);
    const code = createTemporaryCode(Buffer.from(victim, 'hex'));
    // Whoever chooses his own id can have any code: it is the id, taken to 31 symbols and cut after nine.
    const twin = ((BigInt(`0x${victim}`) + 31n ** 9n) % 2n ** 128n).toString(16).padStart(32, '0');
    expect(createTemporaryCode(Buffer.from(twin, 'hex'))).toBe(code);
    await send(aDossier({ id: victim }));
    province.clock.time += 60_000;
    expect(await send(aDossier({ id: twin }))).toEqual({ state: 'received' });
    const first = await province.database.feed.findByTemporaryCode(code);
    expect(first?.events[0]?.at).toBe('2026-11-23T02:30:00.000Z');
  });
});
