import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { checkRule } from './compile/checkRule.ts';
import type { CompiledForm, FormError } from './compile/compiledForm.ts';
import { evaluateExpression } from './expression/evaluateExpression.ts';
import type { ExpressionTree } from './expression/expressionTree.ts';
import { parseExpression } from './expression/parseExpression.ts';
import { toBoolean } from './expression/value.ts';
import type { Expression } from './formDefinition.ts';
import type { FormState } from './formState.ts';
import { createScope } from './state/scope.ts';

/** A rule from outside the form that speaks of its answers, such as when a paper is needed (`RequiredPaper.neededIf`). */
export interface FormRule {
  readonly tree: ExpressionTree;
}

export function compileRule(form: CompiledForm, source: Expression): Outcome<FormRule, FormError[]> {
  const parsed = parseExpression(source);
  if (!parsed.ok) return refused([{ rule: 'neededIf', ...parsed.error }]);
  const errors = checkRule(form, 'neededIf', parsed.value);
  return errors.length > 0 ? refused(errors) : ok({ tree: parsed.value });
}

export function isRuleTrue(state: FormState, { tree }: FormRule): boolean {
  return toBoolean(evaluateExpression(tree, createScope(state)));
}
