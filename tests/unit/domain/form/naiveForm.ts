import { answerToValue, valueToAnswer } from '../../../../src/domain/form/answerValue.ts';
import { findAnswer, type Answers, type AnswerValue, type TableRow } from '../../../../src/domain/form/answers.ts';
import { canonicalAnswer } from '../../../../src/domain/form/canonicalAnswer.ts';
import type { CompiledForm, CompiledQuestion } from '../../../../src/domain/form/compile/compiledForm.ts';
import { evaluateExpression } from '../../../../src/domain/form/expression/evaluateExpression.ts';
import type { ExpressionTree } from '../../../../src/domain/form/expression/expressionTree.ts';
import { toAtom, toBoolean, type Value } from '../../../../src/domain/form/expression/value.ts';

/** What a form looks like, told question by question from the definition alone: no order, no memory, nothing incremental. */
export interface NaiveQuestion {
  shown: boolean;
  required: boolean;
  value: Value;
  answer: AnswerValue | undefined;
  failedChecks: number;
}

export function naiveForm(form: CompiledForm, answers: Answers, today: string): (id: string, rowId?: string) => NaiveQuestion {
  const rowsOf = (table: number) => (findAnswer(answers, form.tables[table]!.question.question.id) ?? []) as TableRow[];

  const isTrue = (
    tree: ExpressionTree | undefined,
    reader: CompiledQuestion | undefined,
    row?: TableRow,
    self: Value = '',
  ): boolean => tree === undefined || toBoolean(evaluate(tree, reader, row, self));

  function isShown(compiled: CompiledQuestion, row?: TableRow): boolean {
    const parent =
      compiled.table === undefined
        ? isTrue(form.pages[compiled.page]!.showIf, undefined)
        : isShown(form.tables[compiled.table]!.question);
    return parent && isTrue(compiled.rules.showIf, compiled, row);
  }

  function answerOf(compiled: CompiledQuestion, row?: TableRow): AnswerValue | undefined {
    const { question, rules } = compiled;
    if (rules.compute)
      return isShown(compiled, row) ? valueToAnswer(question, evaluate(rules.compute, compiled, row)) : undefined;
    return findAnswer(row ? row.answers : answers, question.id);
  }

  function valueOf(compiled: CompiledQuestion, row?: TableRow, part?: string): Value {
    const shown = isShown(compiled, row);
    if (compiled.ownTable !== undefined) return { list: shown ? rowsOf(compiled.ownTable).map(({ id }) => id) : [] };
    return shown ? answerToValue(compiled.question, canonicalAnswer(compiled.question, answerOf(compiled, row)), part) : '';
  }

  function evaluate(tree: ExpressionTree, reader: CompiledQuestion | undefined, row?: TableRow, self: Value = ''): Value {
    return evaluateExpression(tree, {
      today,
      self,
      rowNumber: reader?.table === undefined || !row ? NaN : rowsOf(reader.table).indexOf(row) + 1,
      read({ name, part }) {
        const named = form.byId.get(name)!;
        if (named.table === undefined) return valueOf(named, undefined, part);
        if (named.table === reader?.table) return valueOf(named, row, part);
        const shown = rowsOf(named.table).filter((other) => isShown(named, other));
        return { list: shown.map((other) => toAtom(valueOf(named, other, part))) };
      },
    });
  }

  return (id, rowId) => {
    const compiled = form.byId.get(id)!;
    const row = compiled.table === undefined ? undefined : rowsOf(compiled.table).find((candidate) => candidate.id === rowId)!;
    const [shown, value, answer] = [isShown(compiled, row), valueOf(compiled, row), answerOf(compiled, row)];
    const { required, checks } = compiled.rules;
    const isAnswered = shown && canonicalAnswer(compiled.question, answer) !== undefined;
    return {
      shown,
      required: shown && (required === true || (required !== undefined && isTrue(required, compiled, row, value))),
      value,
      answer: compiled.ownTable === undefined ? answer : undefined,
      failedChecks: isAnswered ? checks.filter(({ tree }) => !isTrue(tree, compiled, row, value)).length : 0,
    };
  };
}
