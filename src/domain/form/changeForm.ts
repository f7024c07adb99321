import type { AnswerValue } from './answers.ts';
import type { CompiledQuestion } from './compile/compiledForm.ts';
import type { QuestionId } from './formDefinition.ts';
import { getQuestion, type FormRow, type FormState } from './formState.ts';
import { initialAnswer } from './initialAnswer.ts';
import { blankRow, cellAt, closeDraft, openDraft, writeCell, type FormDraft } from './state/formDraft.ts';
import { createMarks, mark, type Marks } from './state/marks.ts';
import { workOut } from './state/workOut.ts';

/**
 * The form after one answer was typed; `undefined` clears it. For a cell of a table give its row. Computed questions and rows that are
 * gone stay as they are. Only what depends on the answer is worked out again.
 */
export function setAnswer(state: FormState, id: QuestionId, answer: AnswerValue | undefined, rowId?: string): FormState {
  const compiled = getQuestion(state.form, id);
  if (compiled.ownTable !== undefined) throw new Error(`${id} is a table: its answers are set cell by cell`);
  const row =
    compiled.table === undefined ? undefined : state.tables[compiled.table]!.findIndex((candidate) => candidate.id === rowId);
  if (row === -1 || compiled.rules.compute || compiled.question.type === 'statement') return state;
  if (Object.is(cellAt(state, compiled, row).answer, answer)) return state;
  return change(state, (draft, marks) => {
    writeCell(draft, compiled, row, { ...cellAt(draft, compiled, row), answer });
    mark(draft.form, marks, draft.form.slotOf.value[compiled.index]!, row);
    mark(draft.form, marks, draft.form.slotOf.judgement[compiled.index]!, row);
  });
}

/** A row more, at the end or at `place`; its cells get their initial values. The id must be new to the table: else nothing changes. */
export function addRow(state: FormState, tableId: QuestionId, rowId: string, place = Infinity): FormState {
  const table = getTable(state, tableId);
  if (state.tables[table.ownTable]!.some(({ id }) => id === rowId)) return state;
  const added = changeRows(state, table, (rows) => insertAt(rows, place, [blankRow(state.form, table.ownTable, rowId)]));
  return state.form.tables[table.ownTable]!.columns.reduce((filled, column) => {
    const row = filled.tables[table.ownTable]!.findIndex(({ id }) => id === rowId);
    const answer = initialAnswer(filled, column, row);
    return answer === undefined ? filled : setAnswer(filled, column.question.id, answer, rowId);
  }, added);
}

export function removeRow(state: FormState, tableId: QuestionId, rowId: string): FormState {
  return changeRows(state, getTable(state, tableId), (rows) => rows.filter(({ id }) => id !== rowId));
}

/** To the place, counted from 0 after the row was taken out. */
export function moveRow(state: FormState, tableId: QuestionId, rowId: string, place: number): FormState {
  return changeRows(state, getTable(state, tableId), (rows) => {
    const moved = rows.filter(({ id }) => id === rowId);
    return insertAt(
      rows.filter(({ id }) => id !== rowId),
      place,
      moved,
    );
  });
}

function getTable({ form }: FormState, id: QuestionId): CompiledQuestion & { ownTable: number } {
  const compiled = getQuestion(form, id);
  if (compiled.ownTable === undefined) throw new Error(`${id} is no table`);
  return { ...compiled, ownTable: compiled.ownTable };
}

function change(state: FormState, make: (draft: FormDraft, marks: Marks) => void): FormState {
  const [draft, marks] = [openDraft(state), createMarks(state.form)];
  make(draft, marks);
  workOut(draft, marks);
  return closeDraft(draft);
}

type Rows = readonly FormRow[];

const insertAt = (rows: Rows, place: number, inserted: Rows): Rows => [
  ...rows.slice(0, place),
  ...inserted,
  ...rows.slice(place),
];

/** New rows are worked out whole; whoever reads the table or one of its columns from outside is worked out again. */
function changeRows(
  state: FormState,
  { ownTable, index }: CompiledQuestion & { ownTable: number },
  arrange: (rows: Rows) => Rows,
): FormState {
  const [rows, arranged] = [state.tables[ownTable]!, arrange(state.tables[ownTable]!)];
  if (rows.length === arranged.length && rows.every((row, place) => row === arranged[place])) return state;
  return change(state, (draft, marks) => {
    const { form } = draft;
    const before = new Set(rows.map(({ id }) => id));
    draft.tables[ownTable] = arranged;
    mark(form, marks, form.slotOf.value[index]!);
    const added = arranged.flatMap(({ id }, row) => (before.has(id) ? [] : [row]));
    for (const { index: column } of form.tables[ownTable]!.columns) {
      for (const row of added) {
        for (const kind of ['shown', 'value', 'judgement'] as const) mark(form, marks, form.slotOf[kind][column]!, row);
      }
    }
  });
}
