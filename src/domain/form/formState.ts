import type { AnswerValue, Answers } from './answers.ts';
import type { CompiledForm, CompiledQuestion } from './compile/compiledForm.ts';
import type { Value } from './expression/value.ts';
import type { FormContext } from './formContext.ts';
import type { Page, QuestionId } from './formDefinition.ts';
import type { Problem } from './problem.ts';

/** One question, or one cell of a table. The object stays the same as long as nothing of it changes, so a screen can compare by `===`. */
export interface QuestionState {
  readonly shown: boolean;
  readonly required: boolean;
  /** As typed, or as computed; kept while the question is hidden. A table has its rows instead: `findRows`. */
  readonly answer: AnswerValue | undefined;
  /** What expressions read: '' while the question is hidden, as in ODK. */
  readonly value: Value;
  readonly problems: readonly Problem[];
}

export interface FormRow {
  readonly id: string;
  /** By place of the column. */
  readonly cells: readonly QuestionState[];
}

/**
 * A form while it is filled in: an immutable value. Every change gives a new one that shares all that did not change; see `startForm`,
 * `setAnswer`, `addRow`, `removeRow`, `moveRow`.
 */
export interface FormState {
  readonly form: CompiledForm;
  readonly context: FormContext;
  /** By place of the page: whether it is shown. */
  readonly pages: readonly boolean[];
  /** By `CompiledQuestion.index`. The entry of a column is never used. */
  readonly questions: readonly QuestionState[];
  /** By place of the table. */
  readonly tables: readonly (readonly FormRow[])[];
}

/** The question of that name. Throws for a name that the form does not have: a bug of the caller. */
export function getQuestion(form: CompiledForm, id: QuestionId): CompiledQuestion {
  const compiled = form.byId.get(id);
  if (!compiled) throw new Error(`the form ${form.definition.id} has no question ${id}`);
  return compiled;
}

/** For a column give the row. Undefined when there is no such row (any more). */
export function findQuestionState(state: FormState, id: QuestionId, rowId?: string): QuestionState | undefined {
  const { index, table, column } = getQuestion(state.form, id);
  if (table === undefined || column === undefined) return state.questions[index];
  return state.tables[table]!.find((row) => row.id === rowId)?.cells[column];
}

export function findRows(state: FormState, tableId: QuestionId): readonly FormRow[] {
  const { ownTable } = getQuestion(state.form, tableId);
  return ownTable === undefined ? [] : state.tables[ownTable]!;
}

/** Pages to walk through, in order: shown, and with something on them to read or answer. */
export function shownPages({ form, pages, questions }: FormState): Page[] {
  return form.pages
    .filter((page, index) => pages[index] && page.questions.some((question) => questions[question.index]!.shown))
    .map(({ page }) => page);
}

/** Everything typed and computed, hidden questions too: what a draft keeps. */
export function draftAnswers(state: FormState): Answers {
  const answers: Answers = {};
  for (const { questions } of state.form.pages) {
    for (const { question, index, ownTable } of questions) {
      const { answer } = state.questions[index]!;
      if (ownTable !== undefined && state.tables[ownTable]!.length > 0) answers[question.id] = draftRows(state, ownTable);
      else if (answer !== undefined) answers[question.id] = answer;
    }
  }
  return answers;
}

function draftRows({ form, tables }: FormState, table: number): { id: string; answers: Answers }[] {
  const { columns } = form.tables[table]!;
  return tables[table]!.map(({ id, cells }) => {
    const answered = columns
      .map(({ question }, column) => [question.id, cells[column]!.answer] as const)
      .filter(([, answer]) => answer !== undefined);
    return { id, answers: Object.fromEntries(answered) as Answers };
  });
}

/** Problems of what is shown, in the order of the form; of one page when it is named. A table's cells come row by row. */
export function problemsOf(state: FormState, pageId?: string): Problem[] {
  return state.form.pages
    .filter(({ page }) => pageId === undefined || page.id === pageId)
    .flatMap(({ questions }) => questions)
    .flatMap(({ index, ownTable }) => {
      const rows = ownTable === undefined ? [] : state.tables[ownTable]!;
      return [...state.questions[index]!.problems, ...rows.flatMap(({ cells }) => cells.flatMap(({ problems }) => problems))];
    });
}
