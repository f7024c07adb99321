import { expect, test } from 'vitest';
import { compileRule, isRuleTrue } from '../../../../src/domain/form/formRule.ts';
import { aFormOf, filled, q } from './aTestForm.ts';

const form = aFormOf(q('married', 'yesNo'), q('children', 'table', { columns: [q('age', 'number')] }));

test('a paper is needed while its rule over the answers is true', () => {
  const rule = compileRule(form, "${married} = 'yes' or count(${children}) > 1");
  if (!rule.ok) throw new Error('the rule is right');
  expect(isRuleTrue(filled(form), rule.value)).toBe(false);
  expect(isRuleTrue(filled(form, { married: 'yes' }), rule.value)).toBe(true);
});

test.each([
  ["${wed} = 'yes'", 'there is no question ${wed}'],
  ["${married} = 'maybe'", '"maybe" is no choice of ${married}, only yes, no'],
  ['${married} =', 'a value is expected, but the expression ends here'],
  ['. = 1', '"." has no meaning in neededIf'],
])('a wrong one is refused: %s', (source, reason) => {
  expect(compileRule(form, source)).toMatchObject({ ok: false, error: [{ rule: 'neededIf', reason }] });
});
