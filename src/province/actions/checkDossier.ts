import { createProblem, type Problem } from '../../contract/problem.ts';
import { instantToCalendarDay } from '../../domain/basics/localTime.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Answers } from '../../domain/form/answers.ts';
import type { CompiledForm } from '../../domain/form/compileForm.ts';
import { deskVariables } from '../../domain/form/deskVariables.ts';
import { finaliseAnswers } from '../../domain/form/finaliseAnswers.ts';
import type { FormContext } from '../../domain/form/formContext.ts';
import { isBlocking, type Problem as AnswerProblem } from '../../domain/form/problem.ts';
import { invalidDossier } from './openEnvelope.ts';
import type { PublishedForms } from './publishedForms.ts';

const MAX_ERRORS = 50;

/**
 * What keeps a dossier from being taken: a procedure or form that was never published, or answers that the very form version it names
 * would not have let through on the day it was finalised. The dossier's things must have been fetched.
 */
export function checkDossier(forms: PublishedForms, dossier: Dossier): Problem | undefined {
  const { procedureCode, procedureName, communeCode, formId, formVersion, answers } = dossier;
  if (!forms.isProcedure(procedureCode))
    return createProblem('unknown-procedure', 422, 'This procedure was never published here');
  const form = forms.findForm(formId, formVersion);
  if (!form) return createProblem('unknown-form', 422, 'This version of the form was never published here');
  const lists = forms.listsAt(dossier.catalogVersion);
  if (lists.codes.communes?.has(communeCode) === false)
    return invalidDossier([{ path: 'communeCode', message: 'unknownCode' }]);
  const context: FormContext = {
    today: instantToCalendarDay(dossier.finalisedAt),
    codes: lists.codes,
    variables: deskVariables(communeCode, { code: procedureCode, name: procedureName }, lists),
  };
  const strange = strangeNames(form, answers).map((questionId): AnswerProblem => ({
    questionId,
    kind: 'unknownQuestion',
    severity: 'error',
  }));
  const finalised = finaliseAnswers(form, answers, context);
  const problems = [...strange, ...(finalised.ok ? [] : finalised.error.filter(isBlocking))];
  return problems.length > 0 ? invalidDossier(problems.slice(0, MAX_ERRORS).map(toError)) : undefined;
}

/** Names that the form does not have: nobody at the desk would see what is written there. */
function strangeNames({ byId }: Pick<CompiledForm, 'byId'>, answers: Answers, table?: number): string[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const question = byId.get(name);
    if (!question || question.table !== table) return [name];
    const rows = question.ownTable !== undefined && Array.isArray(answer) ? answer : [];
    return rows.flatMap((row) => (typeof row === 'object' ? strangeNames({ byId }, row.answers, question.ownTable) : []));
  });
}

/** Where and what kind, never the answer: errors travel and are logged. */
function toError({ questionId, rowId, part, kind }: AnswerProblem): { path: string; message: string } {
  const row = rowId === undefined ? '' : `[${rowId}].`;
  return { path: `answers.${row}${questionId}${part === undefined ? '' : `.${part}`}`, message: kind };
}
