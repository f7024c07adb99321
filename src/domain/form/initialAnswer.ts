import type { AnswerValue } from './answers.ts';
import { valueToAnswer } from './answerValue.ts';
import type { CompiledQuestion } from './compile/compiledForm.ts';
import { evaluateExpression } from './expression/evaluateExpression.ts';
import type { FormState } from './formState.ts';
import { createScope } from './state/scope.ts';

/** What `initial` gives in this state; `row` is the place of the row, for a column. */
export function initialAnswer(state: FormState, compiled: CompiledQuestion, row?: number): AnswerValue | undefined {
  const { initial } = compiled.rules;
  return initial && valueToAnswer(compiled.question, evaluateExpression(initial, createScope(state, compiled, row)));
}
