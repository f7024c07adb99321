import { ok, refused, type Outcome } from '../basics/outcome.ts';
import type { Answers, TableRow } from './answers.ts';
import { canonicalAnswer } from './canonicalAnswer.ts';
import type { CompiledForm, CompiledQuestion } from './compile/compiledForm.ts';
import { createFormState } from './createFormState.ts';
import type { FormContext } from './formContext.ts';
import { problemsOf, type FormRow, type FormState, type QuestionState } from './formState.ts';
import { isBlocking, type Problem } from './problem.ts';
import { readAnswers } from './shape/readAnswers.ts';

/**
 * The answers as a dossier carries them: only what is shown and answered, computed anew, in canonical spelling and in the order of the
 * form. Refused with all problems, warnings among them, when one of them blocks. Doing it twice changes nothing. The kiosk finalises
 * before it queues a dossier, the province again on receipt, with the day of the kiosk.
 */
export function finaliseAnswers(form: CompiledForm, answers: Answers, context: FormContext): Outcome<Answers, Problem[]> {
  const state = createFormState(form, answers, context);
  const problems = [...misreadProblems(state, answers), ...problemsOf(state)];
  return problems.some(isBlocking) ? refused(problems) : ok(finalAnswers(state));
}

/** Answers of shown questions that could not be read at all. Names that the form does not have are simply left out. */
function misreadProblems(state: FormState, answers: Answers): Problem[] {
  return readAnswers(state.form, answers).problems.filter(({ questionId, kind, rowId }) => {
    const compiled = state.form.byId.get(questionId);
    return kind !== 'unknownQuestion' && compiled !== undefined && isShown(state, compiled, rowId);
  });
}

function isShown(
  { questions, tables }: FormState,
  { index, table, column }: CompiledQuestion,
  rowId: string | undefined,
): boolean {
  if (table === undefined) return questions[index]!.shown;
  return tables[table]!.find(({ id }) => id === rowId)?.cells[column!]!.shown ?? true;
}

/** What remains of a state when it is sent. */
export function finalAnswers(state: FormState): Answers {
  const answers: Answers = {};
  for (const { question, index, ownTable } of state.form.pages.flatMap(({ questions }) => questions)) {
    const cell = state.questions[index]!;
    if (!cell.shown) continue;
    const rows = ownTable === undefined ? [] : finalRows(state, ownTable);
    if (rows.length > 0) answers[question.id] = rows;
    else keep(answers, question, cell);
  }
  return answers;
}

function finalRows({ form, tables }: FormState, table: number): TableRow[] {
  const { columns } = form.tables[table]!;
  return tables[table]!.map(({ id, cells }: FormRow) => {
    const answers: Answers = {};
    for (const { question, column } of columns) keep(answers, question, cells[column!]!);
    return { id, answers };
  });
}

function keep(answers: Answers, question: CompiledQuestion['question'], { shown, answer }: QuestionState): void {
  const canonical = shown ? canonicalAnswer(question, answer) : undefined;
  if (canonical !== undefined) answers[question.id] = canonical;
}
