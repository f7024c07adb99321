import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { checkDefinition } from './compile/checkDefinition.ts';
import { checkRule } from './compile/checkRule.ts';
import type { CompiledForm, FormError } from './compile/compiledForm.ts';
import { listQuestions } from './compile/listQuestions.ts';
import { orderSlots } from './compile/orderSlots.ts';
import { parsePageRule, parseQuestionRules, rulesOf } from './compile/parseRules.ts';
import type { FormDefinition } from './formDefinition.ts';

export type { CompiledForm, FormError };

/**
 * Prepares a form once: parses its rules, checks every name in them and finds the order in which they are worked out.
 * All errors come together. A form is published only when there is none.
 */
export function compileForm(definition: FormDefinition): Outcome<CompiledForm, FormError[]> {
  const { list, errors } = listQuestions(definition);
  for (const page of list.pages) {
    errors.push(...parsePageRule(page));
    if (page.showIf)
      errors.push(...checkRule(list, 'showIf', page.showIf).map((error) => ({ pageId: page.page.id, ...error })));
  }
  for (const compiled of list.questions) {
    const questionId = compiled.question.id;
    errors.push(...checkDefinition(compiled).map((reason): FormError => ({ questionId, rule: 'definition', reason })));
    errors.push(...parseQuestionRules(compiled));
    for (const { rule, tree } of rulesOf(compiled)) {
      errors.push(...checkRule(list, rule, tree, compiled).map((error) => ({ questionId, ...error })));
    }
  }
  const { ordered, errors: cycles } = orderSlots(list);
  errors.push(...cycles);
  return errors.length > 0 ? refused(errors) : ok({ definition, ...list, ...ordered });
}
