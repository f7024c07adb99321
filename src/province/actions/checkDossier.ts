import { createProblem, type Problem } from '../../contract/problem.ts';
import { instantToCalendarDay } from '../../domain/basics/localTime.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { finaliseAnswers } from '../../domain/form/finaliseAnswers.ts';
import type { FormContext } from '../../domain/form/formContext.ts';
import { isBlocking, type Problem as AnswerProblem } from '../../domain/form/problem.ts';
import { readAnswers } from '../../domain/form/shape/readAnswers.ts';
import { invalidDossier } from './openEnvelope.ts';
import type { PublishedForms } from './publishedForms.ts';

const MAX_ERRORS = 50;

/**
 * What keeps a dossier from being taken: a procedure or form that was never published, or answers that the very form version it names
 * would not have let through on the day it was finalised. The dossier's things must have been fetched.
 */
export function checkDossier(forms: PublishedForms, dossier: Dossier): Problem | undefined {
  const { procedureCode, procedureName, communeCode, formId, formVersion, answers } = dossier;
  if (!forms.isProcedure(procedureCode)) return createProblem('unknown-procedure', 422, 'This procedure was never published here');
  const form = forms.findForm(formId, formVersion);
  if (!form) return createProblem('unknown-form', 422, 'This version of the form was never published here');
  const context: FormContext = {
    today: instantToCalendarDay(dossier.finalisedAt),
    codes: forms.codesAt(dossier.catalogVersion),
    variables: { communeCode, procedureCode, procedureName },
  };
  const strange = readAnswers(form, answers).problems.filter(({ kind }) => kind === 'unknownQuestion');
  const finalised = finaliseAnswers(form, answers, context);
  const problems = [...strange, ...(finalised.ok ? [] : finalised.error.filter(isBlocking))];
  return problems.length > 0 ? invalidDossier(problems.slice(0, MAX_ERRORS).map(toError)) : undefined;
}

/** Where and what kind, never the answer: errors travel and are logged. */
function toError({ questionId, rowId, part, kind }: AnswerProblem): { path: string; message: string } {
  const row = rowId === undefined ? '' : `[${rowId}].`;
  return { path: `answers.${row}${questionId}${part === undefined ? '' : `.${part}`}`, message: kind };
}
