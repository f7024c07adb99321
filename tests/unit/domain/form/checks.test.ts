import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { findQuestionState } from '../../../../src/domain/form/formState.ts';
import { aFormOf, answerAll, check, filled, problemsIn, q, withRow } from './aTestForm.ts';

describe('a check', () => {
  const form = aFormOf(
    q('from', 'date'),
    q('to', 'date', { checks: [check('. >= ${from}'), check('days-between(${from}, .) <= 365', 'warning')] }),
  );

  test('is not made while there is no answer', () => {
    expect(problemsIn(setAnswer(filled(form), 'from', { year: 2026, month: 5, day: 1 }), 'to')).toEqual([]);
  });

  test('speaks in the words of the form', () => {
    const state = answerAll(filled(form), { from: { year: 2026, month: 5, day: 2 }, to: { year: 2026, month: 5, day: 1 } });
    expect(findQuestionState(state, 'to')?.problems).toEqual([
      { questionId: 'to', kind: 'check', message: 'Lời nhắc', severity: 'error' },
    ]);
  });

  test('is made again when another answer changes', () => {
    const state = answerAll(filled(form), { from: { year: 2026, month: 5, day: 2 }, to: { year: 2026, month: 5, day: 1 } });
    expect(problemsIn(setAnswer(state, 'from', { year: 2026, month: 4, day: 30 }), 'to')).toEqual([]);
  });

  test('may be a warning that blocks nothing', () => {
    const state = answerAll(filled(form), { from: { year: 2024, month: 5, day: 2 }, to: { year: 2026, month: 5, day: 1 } });
    expect(findQuestionState(state, 'to')?.problems.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

test('what reads nothing but emptiness is not true: a check against an empty question fails as in ODK', () => {
  const form = aFormOf(q('limit', 'number'), q('amount', 'number', { checks: [check('. <= ${limit}')] }));
  expect(problemsIn(setAnswer(filled(form), 'amount', 3), 'amount')).toEqual(['check']);
});

test('a hidden answer is not checked', () => {
  const form = aFormOf(q('ask', 'yesNo'), q('n', 'number', { showIf: "${ask} = 'yes'", checks: [check('. > 5')] }));
  const shown = answerAll(filled(form), { ask: 'yes', n: 1 });
  expect(problemsIn(shown, 'n')).toEqual(['check']);
  expect(problemsIn(setAnswer(shown, 'ask', 'no'), 'n')).toEqual([]);
});

test('a check in a table speaks of its row', () => {
  const form = aFormOf(
    q('share', 'table', { columns: [q('whole', 'number'), q('part', 'number', { checks: [check('. <= ${whole}')] })] }),
  );
  const state = withRow(withRow(filled(form), 'share', 'r1', { whole: 5, part: 6 }), 'share', 'r2', { whole: 7, part: 6 });
  expect(findQuestionState(state, 'part', 'r1')?.problems).toMatchObject([{ questionId: 'part', rowId: 'r1', kind: 'check' }]);
  expect(problemsIn(state, 'part', 'r2')).toEqual([]);
});

test('a table is checked as a whole', () => {
  const form = aFormOf(
    q('heirs', 'table', { columns: [q('percent', 'number')], checks: [check('sum(${percent}) = 100'), check('count(.) < 4')] }),
  );
  let state = withRow(withRow(filled(form), 'heirs', 'r1', { percent: 60 }), 'heirs', 'r2', { percent: 30 });
  expect(problemsIn(state, 'heirs')).toEqual(['check']);
  state = setAnswer(state, 'percent', 40, 'r2');
  expect(problemsIn(state, 'heirs')).toEqual([]);
});
