import { evaluateExpression, type Scope } from '../../../../../src/domain/form/expression/evaluateExpression.ts';
import { parseExpression } from '../../../../../src/domain/form/expression/parseExpression.ts';
import type { Value } from '../../../../../src/domain/form/expression/value.ts';

/** Evaluates an expression among these answers, on 2026-11-23. Throws the error of one that cannot be read. */
export function evaluate(source: string, answers: Readonly<Record<string, Value>> = {}, more: Partial<Scope> = {}): Value {
  const tree = parseExpression(source);
  if (!tree.ok) throw new Error(`${tree.error.reason} (at ${tree.error.position})`);
  return evaluateExpression(tree.value, {
    today: '2026-11-23',
    self: '',
    rowNumber: NaN,
    read: ({ name }) => answers[name] ?? '',
    ...more,
  });
}
