import {
  sourceTextsOfForm,
  sourceTextsOfList,
  sourceTextsOfProcedure,
  type SourceText,
} from '../../domain/translation/sourceTexts.ts';
import type { TranslatedPart } from '../../domain/translation/translation.ts';
import { allCodeLists } from '../codeLists/allCodeLists.ts';
import { allForms } from '../forms/allForms.ts';
import { everydayProcedures } from '../procedures/everydayProcedures.ts';

/** All that can be translated, as it stands in the catalog now. */
export function listSourceTexts(): Map<TranslatedPart, SourceText[]> {
  return new Map<TranslatedPart, SourceText[]>([
    ...allForms.map((form) => [`form/${form.id}`, sourceTextsOfForm(form)] as const),
    ...allCodeLists.map((list) => [`list/${list.id}`, sourceTextsOfList(list)] as const),
    ...everydayProcedures.map((procedure) => [`procedure/${procedure.code}`, sourceTextsOfProcedure(procedure)] as const),
  ]);
}
