import { createProblem, type Problem } from '../../../contract/problem.ts';
import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import type { Answers } from '../../../domain/form/answers.ts';
import type { CompiledForm } from '../../../domain/form/compileForm.ts';
import { answerFiles, judgeAnswerFiles } from '../../../domain/dossier/answerFiles.ts';
import { createFormState } from '../../../domain/form/createFormState.ts';
import { deskVariables } from '../../../domain/form/deskVariables.ts';
import { finaliseAnswers } from '../../../domain/form/finaliseAnswers.ts';
import type { FormContext } from '../../../domain/form/formContext.ts';
import type { FormState } from '../../../domain/form/formState.ts';
import { judgePapers, type PaperFault } from '../../../domain/paper/judgePapers.ts';
import { isBlocking, type Problem as AnswerProblem } from '../../../domain/form/problem.ts';
import { invalidDossier } from './openEnvelope.ts';
import type { PublishedForms } from '../catalog/publishedForms.ts';

const MAX_ERRORS = 50;

/**
 * What keeps a dossier from being taken: a procedure or form that was never published, answers that the very form version it names
 * would not have let through on the day it was finalised, or cases and papers that no published wording of the procedure lets through.
 * The dossier's things must have been fetched.
 */
export function checkDossier(forms: PublishedForms, dossier: Dossier): Problem | undefined {
  const { procedureCode, procedureName, communeCode, formId, formVersion, answers } = dossier;
  if (!forms.isProcedure(procedureCode))
    return createProblem('unknown-procedure', 422, 'This procedure was never published here');
  const form = forms.findForm(formId, formVersion);
  if (!form) return createProblem('unknown-form', 422, 'This version of the form was never published here');
  const lists = forms.listsAt(dossier.catalogVersion);
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
  if (problems.length > 0 || !finalised.ok) return invalidDossier(problems.slice(0, MAX_ERRORS).map(toError));
  const faults = [
    ...judgeAnswerFiles(answerFiles(form, finalised.value), dossier.files),
    ...paperFaults(forms, form, dossier, createFormState(form, finalised.value, context)),
  ];
  return faults.length > 0 ? invalidDossier(faults.slice(0, MAX_ERRORS).map(toPaperError)) : undefined;
}

/** A dossier keeps the papers that it was begun with, so any published wording will do; what is told is about the newest. */
function paperFaults(forms: PublishedForms, form: CompiledForm, dossier: Dossier, state: FormState): PaperFault[] {
  let ofNewest: PaperFault[] | undefined;
  for (const { procedure, listPapers } of forms.paperLists(dossier.procedureCode, form)) {
    const faults = judgePapers(procedure, listPapers(state, dossier), dossier);
    if (faults.length === 0) return [];
    ofNewest ??= faults;
  }
  return ofNewest ?? [];
}

const toPaperError = (fault: PaperFault): { path: string; message: string } => ({ path: placeOf(fault), message: fault.cause });

function placeOf(fault: PaperFault): string {
  if (fault.about === 'cases') return 'paperCaseIds';
  return fault.about === 'answer' ? `answers.${fault.questionId}` : `papers.${fault.paperId}`;
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
