import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemCodeOf } from '../../../src/contract/problem.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
let number = 100;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

const twelveYearsOld = { year: 2014, month: 3, day: 1 };
const grownUp = { year: 2008, month: 11, day: 1 };

/** What the province, where it is 23 November 2026, says to a dossier with this witness. */
async function sent(witnessBirthDate: object, clock: Partial<Dossier>): Promise<string> {
  const dossier = aDossier({ id: dossierId((number += 1)), ...clock });
  const answers = { ...dossier.answers, witnessBirthDate } as Dossier['answers'];
  const [result] = await province.intake(anEnvelope({ ...dossier, answers }));
  return result?.state === 'refused' ? problemCodeOf(result.problem) : String(result?.state);
}

describe('the province judges by its own clock, whatever the kiosk says', () => {
  it.each<[string, object, Partial<Dossier>, string]>([
    [
      'a kiosk ten years ahead makes nobody older',
      twelveYearsOld,
      { finalisedAt: '2036-11-23T02:00:00.000Z' },
      'invalid-dossier',
    ],
    [
      'nor does one that says by what day it judged',
      twelveYearsOld,
      { finalisedAt: '2036-11-23T02:00:00.000Z', judgedOn: '2036-11-23' },
      'invalid-dossier',
    ],
    ['nor an offset that leads ahead', twelveYearsOld, { clockOffsetMs: 315_360_000_000 }, 'invalid-dossier'],
    ['a kiosk seven years back is no reason to refuse', grownUp, { finalisedAt: '2019-11-23T02:00:00.000Z' }, 'received'],
    [
      'nor a day that was the best the kiosk knew',
      grownUp,
      { finalisedAt: '2019-11-23T02:00:00.000Z', judgedOn: '2026-10-01' },
      'received',
    ],
    ['the last day that there is', grownUp, { finalisedAt: '9999-12-31T23:59:59.999Z' }, 'received'],
  ])('%s', async (_what, birthDate, clock, answer) => {
    expect(await sent(birthDate, clock)).toBe(answer);
  });
});
