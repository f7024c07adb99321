import type { CompiledForm, CompiledQuestion } from '../compile/compiledForm.ts';
import type { FormRow, FormState, QuestionState } from '../formState.ts';

/** A state while it is being worked out anew: lists are copied when they are first written to, cells are replaced and never changed. */
export interface FormDraft extends FormState {
  pages: boolean[];
  questions: QuestionState[];
  tables: (readonly FormRow[])[];
  /** Rows and lists of rows that were copied already. */
  own: Set<unknown>;
}

/** The place of a cell's row; absent for questions outside tables. */
export type RowPlace = number | undefined;

export function openDraft({ form, context, pages, questions, tables }: FormState): FormDraft {
  return { form, context, pages: [...pages], questions: [...questions], tables: [...tables], own: new Set() };
}

export function closeDraft({ form, context, pages, questions, tables }: FormDraft): FormState {
  return { form, context, pages, questions, tables };
}

export function cellAt(state: FormState, { index, table, column }: CompiledQuestion, row: RowPlace): QuestionState {
  return table === undefined ? state.questions[index]! : state.tables[table]![row!]!.cells[column!]!;
}

export function writeCell(
  draft: FormDraft,
  { index, table, column }: CompiledQuestion,
  row: RowPlace,
  cell: QuestionState,
): void {
  if (table === undefined) {
    draft.questions[index] = cell;
    return;
  }
  const rows = ownRows(draft, table);
  let changed = rows[row!]!;
  if (!draft.own.has(changed)) {
    changed = { id: changed.id, cells: [...changed.cells] };
    draft.own.add(changed);
    rows[row!] = changed;
  }
  (changed.cells as QuestionState[])[column!] = cell;
}

/** The rows of a table, to be changed in place. */
function ownRows(draft: FormDraft, table: number): FormRow[] {
  const rows = draft.tables[table]!;
  if (draft.own.has(rows)) return rows as FormRow[];
  const copy = [...rows];
  draft.own.add(copy);
  draft.tables[table] = copy;
  return copy;
}

const emptyCell: QuestionState = { shown: false, required: false, answer: undefined, value: '', problems: [] };

/** A form in which nothing has been worked out yet. */
export function blankState(form: CompiledForm): Pick<FormState, 'pages' | 'questions' | 'tables'> {
  return {
    pages: form.pages.map(() => false),
    questions: form.questions.map(() => emptyCell),
    tables: form.tables.map(() => []),
  };
}

export function blankRow({ tables }: CompiledForm, table: number, id: string): FormRow {
  return { id, cells: tables[table]!.columns.map(() => emptyCell) };
}
