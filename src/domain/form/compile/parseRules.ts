import { parseExpression } from '../expression/parseExpression.ts';
import { walkExpression, type ExpressionTree } from '../expression/expressionTree.ts';
import type { Expression } from '../formDefinition.ts';
import type { CompiledPage, CompiledQuestion, FormError, RuleName } from './compiledForm.ts';

/** Parses the rules of a question into `compiled.rules`. */
export function parseQuestionRules(compiled: CompiledQuestion): FormError[] {
  const { question, rules } = compiled;
  const errors: FormError[] = [];
  const parse = (rule: RuleName, source: Expression): ExpressionTree | undefined => {
    const parsed = parseExpression(source);
    if (parsed.ok) return parsed.value;
    errors.push({ questionId: question.id, rule, ...parsed.error });
    return undefined;
  };
  for (const rule of ['showIf', 'compute', 'initial'] as const) {
    const source = question[rule];
    const tree = source === undefined ? undefined : parse(rule, source);
    if (tree) rules[rule] = tree;
  }
  if (rules.compute) walkExpression(rules.compute, ({ kind }) => (rules.isComputedOnce ||= kind === 'once'));
  const required = typeof question.required === 'string' ? parse('required', question.required) : question.required;
  if (required) rules.required = required;
  for (const check of question.checks ?? []) {
    const tree = parse('check', check.rule);
    if (tree) rules.checks.push({ tree, check });
  }
  return errors;
}

/** Parses the rule of a page into `compiled.showIf`. */
export function parsePageRule(compiled: CompiledPage): FormError[] {
  const { id, showIf } = compiled.page;
  if (showIf === undefined) return [];
  const parsed = parseExpression(showIf);
  if (!parsed.ok) return [{ pageId: id, rule: 'showIf', ...parsed.error }];
  compiled.showIf = parsed.value;
  return [];
}

export interface RuleOf {
  rule: RuleName;
  tree: ExpressionTree;
}

/** Every rule of a question that was parsed. */
export function rulesOf({ rules }: CompiledQuestion): RuleOf[] {
  const all: RuleOf[] = rules.checks.map(({ tree }) => ({ rule: 'check', tree }));
  for (const rule of ['showIf', 'compute', 'initial', 'required'] as const) {
    const tree = rules[rule];
    if (tree && tree !== true) all.push({ rule, tree });
  }
  return all;
}
