import { createProblem, type Problem } from '../../../contract/problem.ts';
import type { CalendarDay } from '../../../domain/basics/calendarDay.ts';
import { instantToMs, msToInstant } from '../../../domain/basics/instant.ts';
import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import type { Answers } from '../../../domain/form/answers.ts';
import type { CompiledForm } from '../../../domain/form/compileForm.ts';
import { deskVariables } from '../../../domain/form/deskVariables.ts';
import { finaliseAnswers } from '../../../domain/form/finaliseAnswers.ts';
import type { FormContext } from '../../../domain/form/formContext.ts';
import { isBlocking, type Problem as AnswerProblem } from '../../../domain/form/problem.ts';
import { invalidDossier } from './openEnvelope.ts';
import type { PublishedForms } from '../catalog/publishedForms.ts';

const MAX_ERRORS = 50;

/**
 * What keeps a dossier from being taken: a procedure or form that was never published, or answers that the very form version it names
 * would not have let through. The dossier's things must have been fetched. `today` is the province's own day.
 */
export function checkDossier(forms: PublishedForms, dossier: Dossier, today: CalendarDay): Problem | undefined {
  const { procedureCode, communeCode, formId, formVersion } = dossier;
  if (!forms.isProcedure(procedureCode))
    return createProblem('unknown-procedure', 422, 'This procedure was never published here');
  const form = forms.findForm(formId, formVersion);
  if (!form) return createProblem('unknown-form', 422, 'This version of the form was never published here');
  if (forms.listsAt(dossier.catalogVersion).codes.communes?.has(communeCode) === false)
    return invalidDossier([{ path: 'communeCode', message: 'unknownCode' }]);
  const strange = strangeNames(form, dossier.answers).map((questionId): AnswerProblem => ({
    questionId,
    kind: 'unknownQuestion',
    severity: 'error',
  }));
  const judged = daysToJudgeBy(dossier, today).map((day) => [...strange, ...problemsOn(day, form, forms, dossier)]);
  const problems = judged.some((found) => found.length === 0) ? [] : (judged.at(-1) ?? []);
  return problems.length > 0 ? invalidDossier(problems.slice(0, MAX_ERRORS).map(toError)) : undefined;
}

/**
 * The days by which the answers may be right, the province's own last: that on which the kiosk judged them, which for weeks without a
 * line lies behind us, but never one that has not come yet. A kiosk whose clock stood years back judged by a day that nothing fits.
 */
function daysToJudgeBy({ judgedOn, finalisedAt, clockOffsetMs = 0 }: Dossier, today: CalendarDay): CalendarDay[] {
  const claimed = instantToMs(finalisedAt);
  const told = [claimed, claimed + clockOffsetMs].filter((ms) => ms >= 0 && ms < instantToMs(`${today}T00:00:00Z`));
  const days = judgedOn === undefined ? told.map((ms) => instantToCalendarDay(msToInstant(ms))) : [judgedOn];
  return [...new Set([...days.filter((day) => day < today), today])];
}

function problemsOn(today: CalendarDay, form: CompiledForm, forms: PublishedForms, dossier: Dossier): AnswerProblem[] {
  const { procedureCode, procedureName, communeCode, answers } = dossier;
  const lists = forms.listsAt(dossier.catalogVersion);
  const context: FormContext = {
    today,
    codes: lists.codes,
    variables: deskVariables(communeCode, { code: procedureCode, name: procedureName }, lists),
  };
  const finalised = finaliseAnswers(form, answers, context);
  return finalised.ok ? [] : finalised.error.filter(isBlocking);
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
