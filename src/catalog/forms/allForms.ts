import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { birthRegistration } from './birthRegistration.ts';
import { birthReRegistration } from './birthReRegistration.ts';
import { civilStatusChange } from './civilStatusChange.ts';
import { civilStatusExtract } from './civilStatusExtract.ts';
import { deathRegistration } from './deathRegistration.ts';
import { generalRequest } from './generalRequest.ts';
import { maritalStatusConfirmation } from './maritalStatusConfirmation.ts';
import { marriageRegistration } from './marriageRegistration.ts';
import { residenceChange } from './residenceChange.ts';

/** Every form that the catalog publishes. */
export const allForms: FormDefinition[] = [
  birthRegistration,
  birthReRegistration,
  marriageRegistration,
  deathRegistration,
  maritalStatusConfirmation,
  civilStatusChange,
  civilStatusExtract,
  residenceChange,
  generalRequest,
];
