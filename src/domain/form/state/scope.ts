import { answerToValue } from '../answerValue.ts';
import { canonicalAnswer } from '../canonicalAnswer.ts';
import type { CompiledQuestion } from '../compile/compiledForm.ts';
import { contextName, readContext } from '../contextVariables.ts';
import type { Scope } from '../expression/evaluateExpression.ts';
import { toAtom, type Value } from '../expression/value.ts';
import { getQuestion, type FormState, type QuestionState } from '../formState.ts';
import type { RowPlace } from './formDraft.ts';

/**
 * What an expression sees from where it stands: a column of its own table is the same row's cell; a column of another table, or seen from
 * outside, is the list of that column's cells. Cells that are hidden, alone or with their table, are not in the list (as in JavaRosa, the
 * engine of ODK Collect, which takes what is not relevant out of node-sets).
 */
export function createScope(state: FormState, reader?: CompiledQuestion, row?: RowPlace, self: Value = ''): Scope {
  return {
    today: state.context.today,
    self,
    rowNumber: row === undefined ? NaN : row + 1,
    read({ name, part }) {
      if (name === contextName) return readContext(state.context, part);
      const named = getQuestion(state.form, name);
      if (named.table === undefined) return readCell(named, state.questions[named.index]!, part);
      if (named.table === reader?.table) return readCell(named, state.tables[named.table]![row!]!.cells[named.column!]!, part);
      const cells = state.tables[named.table]!.map((other) => other.cells[named.column!]!);
      return { list: cells.filter(({ shown }) => shown).map((cell) => toAtom(readCell(named, cell, part))) };
    },
  };
}

function readCell({ question }: CompiledQuestion, { shown, answer, value }: QuestionState, part: string | undefined): Value {
  if (part === undefined) return value;
  return shown ? answerToValue(question, canonicalAnswer(question, answer), part) : '';
}
