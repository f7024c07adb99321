/** A catalog of three procedures and their real forms, small enough that a hundred kiosks can hold it; and how it changes meanwhile. */
import { communes } from '../../src/catalog/codeLists/communes.ts';
import { ethnicGroups } from '../../src/catalog/codeLists/ethnicGroups.ts';
import { identityPapers } from '../../src/catalog/codeLists/identityPapers.ts';
import { nationalities } from '../../src/catalog/codeLists/nationalities.ts';
import { provinces } from '../../src/catalog/codeLists/provinces.ts';
import { relations } from '../../src/catalog/codeLists/relations.ts';
import { workCalendar } from '../../src/catalog/codeLists/workCalendar.ts';
import { generalRequest } from '../../src/catalog/forms/generalRequest.ts';
import { maritalStatusConfirmation } from '../../src/catalog/forms/maritalStatusConfirmation.ts';
import { residenceChange } from '../../src/catalog/forms/residenceChange.ts';
import type { PartId } from '../../src/contract/catalogPack.ts';
import type { FormDefinition, FormId, Question } from '../../src/domain/form/formDefinition.ts';
import type { RequiredPaper } from '../../src/domain/procedure/procedure.ts';
import { aProcedure } from '../support/aCatalogDelta.ts';

/** Papers that a dossier may go with or without. */
export const paperIds = ['front', 'back', 'consent'] as const;

const papers: RequiredPaper[] = [
  { id: 'sheet', name: 'Tờ khai', originals: 1, copies: 0, handling: 'form' },
  ...paperIds.map((id): RequiredPaper => ({
    id,
    name: `Giấy tờ ${id}`,
    originals: 0,
    copies: 1,
    handling: 'attach',
    optional: true,
  })),
];

const forms: FormDefinition[] = [generalRequest, residenceChange, maritalStatusConfirmation];
const codes: Partial<Record<FormId, string>> = {
  generalRequest: '1.000105',
  residenceChange: '1.004222',
  maritalStatusConfirmation: '1.004873',
};

/** What people come for in the simulation: procedure, its form, and the question that carries what is typed last. */
export const offers = [
  { code: '1.000105', formId: 'generalRequest', typed: 'requestNotes' },
  { code: '1.004222', formId: 'residenceChange', typed: 'requestContent' },
  { code: '1.004873', formId: 'maritalStatusConfirmation', typed: 'maritalPaperIssuer' },
] as const;

/** The catalog as it was published for the `edition`-th time: each has reworded procedures; every other one, new versions of the forms. */
export function catalogEdition(edition: number): { dataOn: string; parts: Record<PartId, unknown> } {
  const version = 1 + Math.floor(edition / 2);
  const parts: Record<PartId, unknown> = { calendar: workCalendar };
  for (const list of [provinces, communes, ethnicGroups, nationalities, identityPapers, relations]) {
    parts[`list/${list.id}`] = list;
  }
  for (const form of forms) {
    for (let past = 1; past <= version; past++) parts[`form/${form.id}@${past}`] = formEdition(form, past);
    const code = codes[form.id] ?? '';
    parts[`procedure/${code}`] = aProcedure({
      code,
      formId: form.id,
      name: `Thủ tục ${form.title} (lần ${edition})`,
      channels: [{ channel: 'direct', time: { unit: 'workingDay', amount: 3 + edition }, fees: [] }],
      paperCases: [{ id: 'all', name: '', papers }],
    });
  }
  return { dataOn: '2026-11-20', parts };
}

/** Each later version asks one optional question more. */
function formEdition(form: FormDefinition, version: number): FormDefinition {
  const [first, ...others] = form.pages;
  if (version === 1 || !first) return { ...form, version };
  const more = Array.from({ length: version - 1 }, (_, n): Question => ({
    id: `extra${n + 1}`,
    type: 'text',
    label: 'Ghi chú thêm',
    help: 'Không có thì để trống.',
    maxLength: 100,
  }));
  return { ...form, version, pages: [{ ...first, questions: [...first.questions, ...more] }, ...others] };
}
