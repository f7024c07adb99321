import { allCodeLists } from '../../src/catalog/codeLists/allCodeLists.ts';
import { allForms } from '../../src/catalog/forms/allForms.ts';
import type { Answers } from '../../src/domain/form/answers.ts';
import { compileForm, type CompiledForm } from '../../src/domain/form/compileForm.ts';
import { createFormState } from '../../src/domain/form/createFormState.ts';
import { createCodeIndex, type FormContext } from '../../src/domain/form/formContext.ts';
import type { FormId } from '../../src/domain/form/formDefinition.ts';
import { findQuestionState, shownPages, type FormState } from '../../src/domain/form/formState.ts';
import type { Problem } from '../../src/domain/form/problem.ts';
import { sampleAnswers } from './sampleAnswers.ts';

/** The day on which the sample dossiers are filled in, at the desk of Pù Luông, with every code list of the catalog. */
export const sampleContext: FormContext = {
  today: '2026-11-23',
  codes: Object.fromEntries(allCodeLists.map((list) => [list.id, createCodeIndex(list)])),
  variables: {
    office: 'Ủy ban nhân dân xã Pù Luông, tỉnh Thanh Hóa',
    communeCode: '14956',
    communeName: 'xã Pù Luông',
    provinceName: 'tỉnh Thanh Hóa',
    procedureCode: '1.010041',
    procedureName: 'Xác nhận thông tin về cư trú',
  },
};

/** A form of the catalog, ready to be filled in. Throws the errors of one that does not compile. */
export function aForm(id: FormId): CompiledForm {
  const definition = allForms.find((form) => form.id === id);
  if (!definition) throw new Error(`no form ${id}`);
  const compiled = compileForm(definition);
  if (!compiled.ok) throw new Error(`${id}: ${JSON.stringify(compiled.error, null, 2)}`);
  return compiled.value;
}

/** The sample dossier of a form with some answers changed; `undefined` takes one away. */
export function aFilledForm(id: FormId, changes: Record<string, Answers[string] | undefined> = {}): FormState {
  const answers = Object.fromEntries(
    Object.entries({ ...sampleAnswers[id], ...changes }).filter(([, answer]) => answer !== undefined),
  );
  return createFormState(aForm(id), answers as Answers, sampleContext);
}

export const shownPageIds = (state: FormState): string[] => shownPages(state).map(({ id }) => id);

/** Problems of one question, or of one cell of a table. */
export function problemsAt(state: FormState, questionId: string, rowId?: string): readonly Problem[] {
  return findQuestionState(state, questionId, rowId)?.problems ?? [];
}
