import type { ContentError } from '../../../contract/dossierContent.ts';
import type { CalendarDay } from '../../../domain/basics/calendarDay.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { answerFiles, judgeAnswerFiles } from '../../../domain/dossier/answerFiles.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import { applicantName } from '../../../domain/form/applicantName.ts';
import type { CompiledForm } from '../../../domain/form/compileForm.ts';
import { createFormState } from '../../../domain/form/createFormState.ts';
import { deskVariables } from '../../../domain/form/deskVariables.ts';
import { finaliseAnswers } from '../../../domain/form/finaliseAnswers.ts';
import type { FormContext } from '../../../domain/form/formContext.ts';
import { isBlocking, type Problem as AnswerProblem } from '../../../domain/form/problem.ts';
import { judgePapers, type PaperFault } from '../../../domain/paper/judgePapers.ts';
import type { ToldOfDossier } from '../../ports/intake.ts';
import type { PublishedLists, PublishedPapers } from '../catalog/publishedForms.ts';

export interface JudgedBy extends PublishedPapers {
  form: CompiledForm;
  lists: PublishedLists;
  today: CalendarDay;
}

/** The kiosk's own questions, asked again over one wording of the procedure and one day; else what is wrong by them. */
export function judgeDossier(
  dossier: Dossier,
  { form, procedure, listPapers, lists, today }: JudgedBy,
): Outcome<ToldOfDossier, ContentError[]> {
  const context: FormContext = { today, codes: lists.codes, variables: deskVariables(dossier.communeCode, procedure, lists) };
  const finalised = finaliseAnswers(form, dossier.answers, context);
  if (!finalised.ok) return refused(finalised.error.filter(isBlocking).map(toError));
  const state = createFormState(form, finalised.value, context);
  const faults = [
    ...judgeAnswerFiles(answerFiles(form, finalised.value), dossier.files),
    ...judgePapers(procedure, listPapers(state, dossier), dossier),
  ];
  if (faults.length > 0) return refused(faults.map(toPaperError));
  return ok({ procedureName: procedure.name, applicantName: applicantName(state) });
}

const toPaperError = (fault: PaperFault): ContentError => ({ path: placeOf(fault), message: fault.cause });

function placeOf(fault: PaperFault): string {
  if (fault.about === 'cases') return 'paperCaseIds';
  return fault.about === 'answer' ? `answers.${fault.questionId}` : `papers.${fault.paperId}`;
}

/** Where and what kind, never the answer: errors travel and are logged. */
function toError({ questionId, rowId, part, kind }: AnswerProblem): { path: string; message: string } {
  const row = rowId === undefined ? '' : `[${rowId}].`;
  return { path: `answers.${row}${questionId}${part === undefined ? '' : `.${part}`}`, message: kind };
}
