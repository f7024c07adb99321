import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue, TableRow } from '../../../../src/domain/form/answers.ts';
import { canonicalAnswer } from '../../../../src/domain/form/canonicalAnswer.ts';
import { addRow, moveRow, removeRow, setAnswer } from '../../../../src/domain/form/changeForm.ts';
import type { CompiledForm } from '../../../../src/domain/form/compileForm.ts';
import { createFormState } from '../../../../src/domain/form/createFormState.ts';
import { toBoolean } from '../../../../src/domain/form/expression/value.ts';
import { finalAnswers } from '../../../../src/domain/form/finaliseAnswers.ts';
import { draftAnswers, findRows, type FormState, type QuestionState } from '../../../../src/domain/form/formState.ts';
import { aForm, filled, testContext } from './aTestForm.ts';
import { naiveForm } from './naiveForm.ts';
import { anAnswer, randomPages } from './randomForm.ts';

type Edit = (state: FormState) => FormState;
const rowIds = ['r1', 'r2', 'r3'];

/** Something a person may do with this form; as often in a table as outside. */
function anEdit(form: CompiledForm): fc.Arbitrary<Edit> {
  const typed = form.questions.filter(({ rules, ownTable }) => !rules.compute && ownTable === undefined);
  const row = fc.constantFrom(...rowIds);
  const answered = (some: typeof typed) =>
    fc.constantFrom(...(some.length > 0 ? some : typed)).chain(({ question, table }) => {
      const place = table === undefined ? fc.constant(undefined) : row;
      return fc.tuple(anAnswer(question.type), place).map(
        ([answer, rowId]): Edit =>
          (state) =>
            setAnswer(state, question.id, answer, rowId),
      );
    });
  const table = fc.constantFrom(...form.tables.map(({ question }) => question.question.id));
  return fc.oneof(
    { weight: 4, arbitrary: answered(typed.filter((question) => question.table === undefined)) },
    { weight: 4, arbitrary: answered(typed.filter((question) => question.table !== undefined)) },
    {
      weight: 2,
      arbitrary: fc.tuple(table, row, fc.nat(2)).map(
        ([id, rowId, place]): Edit =>
          (state) =>
            addRow(state, id, rowId, place),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(table, row).map(
        ([id, rowId]): Edit =>
          (state) =>
            removeRow(state, id, rowId),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(table, row, fc.nat(2)).map(
        ([id, rowId, place]): Edit =>
          (state) =>
            moveRow(state, id, rowId, place),
      ),
    },
  );
}

const aFormWithEdits = randomPages.chain((pages) => {
  const form = aForm(...pages);
  return fc.array(anEdit(form), { maxLength: 30 }).map((edits) => ({ form, edits }));
});

/** Every table begins with two rows. */
function withRows(form: CompiledForm): FormState {
  const tables = form.tables.map(({ question }) => question.question.id);
  return tables.reduce((state, table) => addRow(addRow(state, table, 'r1'), table, 'r2'), filled(form));
}

const makeAll = (form: CompiledForm, edits: Edit[]): FormState => edits.reduce((state, edit) => edit(state), withRows(form));

function* everyCell(state: FormState): Generator<[string, string | undefined, QuestionState]> {
  for (const { question, index, table } of state.form.questions)
    if (table === undefined) yield [question.id, undefined, state.questions[index]!];
  for (const { question, columns } of state.form.tables) {
    for (const { id, cells } of findRows(state, question.question.id))
      for (const column of columns) yield [column.question.id, id, cells[column.column!]!];
  }
}

test('after any edits the form stands as if it were worked out from scratch', () => {
  fc.assert(
    fc.property(aFormWithEdits, ({ form, edits }) => {
      const state = makeAll(form, edits);
      const naive = naiveForm(form, draftAnswers(state), testContext.today);
      for (const [id, rowId, { shown, required, value, answer, problems }] of everyCell(state)) {
        const failedChecks = problems.filter(({ kind }) => kind === 'check').length;
        const isTable = form.byId.get(id)!.ownTable !== undefined;
        expect([id, rowId, { shown, required, value, answer: isTable ? undefined : answer, failedChecks }]).toEqual([
          id,
          rowId,
          naive(id, rowId),
        ]);
      }
      expect(createFormState(form, draftAnswers(state), testContext)).toEqual(state);
    }),
    { numRuns: 200 },
  );
});

test('the order in which answers were typed does not matter', () => {
  const answersAndOrders = randomPages.chain((pages) => {
    const form = aForm(...pages);
    const typed = form.questions.filter(({ rules, ownTable }) => !rules.compute && ownTable === undefined);
    const entries = typed.map(({ question, table }) =>
      fc.tuple(
        fc.constant(question.id),
        anAnswer(question.type),
        table === undefined ? fc.constant(undefined) : fc.constantFrom('r1', 'r2'),
      ),
    );
    return fc
      .tuple(...entries)
      .chain((all) => fc.tuple(fc.constant(form), fc.shuffledSubarray(all, { minLength: all.length }), fc.constant(all)));
  });
  fc.assert(
    fc.property(answersAndOrders, ([form, one, other]) => {
      const type = (entries: [string, AnswerValue | undefined, string | undefined][]) =>
        entries.reduce((state, [id, answer, rowId]) => setAnswer(state, id, answer, rowId), withRows(form));
      expect(type(one)).toEqual(type(other));
    }),
    { numRuns: 100 },
  );
});

/** What is sent: questions by their name, cells as "column row". */
function placesSent(state: FormState): Set<string> {
  const answers = Object.entries(finalAnswers(state));
  const cells = answers.flatMap(([id, answer]) =>
    state.form.byId.get(id)!.ownTable === undefined
      ? []
      : (answer as TableRow[]).flatMap((row) => Object.keys(row.answers).map((cell) => `${cell} ${row.id}`)),
  );
  return new Set([...answers.map(([id]) => id), ...cells]);
}

test('a hidden answer is never sent, and everything shown and answered is', () => {
  fc.assert(
    fc.property(aFormWithEdits, ({ form, edits }) => {
      const state = makeAll(form, edits);
      const naive = naiveForm(form, draftAnswers(state), testContext.today);
      const toSend = [...everyCell(state)].flatMap(([id, rowId]) => {
        const { shown, answer, value } = naive(id, rowId);
        const { question, ownTable } = form.byId.get(id)!;
        const isAnswered = ownTable === undefined ? canonicalAnswer(question, answer) !== undefined : toBoolean(value);
        return shown && isAnswered ? [rowId === undefined ? id : `${id} ${rowId}`] : [];
      });
      expect(placesSent(state)).toEqual(new Set(toSend));
      expect(finalAnswers(createFormState(form, finalAnswers(state), testContext))).toEqual(finalAnswers(state));
    }),
    { numRuns: 150 },
  );
});
