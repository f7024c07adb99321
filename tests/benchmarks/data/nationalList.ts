import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import type { ProcedureSummary } from '../../../src/domain/procedure/procedure.ts';
import { summarizeProcedure } from '../../../src/domain/procedure/summarizeProcedure.ts';
import { createSeededChance } from '../../support/seededChance.ts';
import { createWriter } from './vietnameseText.ts';

/** How many procedures and fields of government the national list has. */
export const NATIONAL = 5_652;
const AREAS = 265;

/** Words of a title in the national list at each twentieth of it, from the shortest; the last twentieth has the monsters. */
const titleWords = [3, 7, 9, 11, 12, 14, 15, 16, 17, 18, 20, 21, 23, 25, 27, 30, 34, 39, 45, 58, 110];

/** The shipped procedures, and invented ones with titles of the same kind up to the size of the national list. The same at every call. */
export function createNationalList(size = NATIONAL): ProcedureSummary[] {
  const shipped = everydayProcedures.map(summarizeProcedure);
  const chance = createSeededChance(NATIONAL);
  const write = createWriter(chance);
  const areas = Array.from({ length: AREAS }, () => write(4));
  const invented = Array.from({ length: Math.max(0, size - shipped.length) }, (_, n): ProcedureSummary => {
    const place = chance.fraction() * (titleWords.length - 1);
    const [from, to] = [titleWords[Math.floor(place)]!, titleWords[Math.ceil(place)]!];
    return {
      code: `9.${String(n).padStart(6, '0')}`,
      name: write(Math.round(from + (to - from) * (place % 1))),
      area: areas[n % AREAS]!,
      keywords: [],
      serviceLevel: 'unknown',
      everyday: false,
    };
  });
  return [...invented, ...shipped];
}
