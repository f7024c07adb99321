import type { CodeList } from '../../domain/form/formDefinition.ts';
import { communes } from './communes.ts';
import { ethnicGroups } from './ethnicGroups.ts';
import { identityPapers } from './identityPapers.ts';
import { nationalities } from './nationalities.ts';
import { provinces } from './provinces.ts';
import { publicHolidays } from './publicHolidays.ts';
import { relations } from './relations.ts';

/** Every code list that the catalog publishes. */
export const allCodeLists: CodeList[] = [
  provinces,
  communes,
  ethnicGroups,
  nationalities,
  identityPapers,
  relations,
  publicHolidays,
];
