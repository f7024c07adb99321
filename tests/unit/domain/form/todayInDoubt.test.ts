import { expect, test } from 'vitest';
import { setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { createFormState } from '../../../../src/domain/form/createFormState.ts';
import { findQuestionState } from '../../../../src/domain/form/formState.ts';
import { aFormOf, check, q } from './aTestForm.ts';

const form = aFormOf(
  q('birth', 'date', { checks: [check('. <= today()')] }),
  q('bride', 'date', { checks: [check('age(., today()) >= 18')] }),
  q('end', 'date', { checks: [check('. >= ${birth}')] }),
);
const lastWeek = { year: 2026, month: 11, day: 16 };

function severities(today: string, isTodayInDoubt: boolean) {
  let state = createFormState(form, { birth: lastWeek }, { today, isTodayInDoubt });
  state = setAnswer(state, 'bride', { year: 2014, month: 1, day: 1 });
  state = setAnswer(state, 'end', { year: 2026, month: 11, day: 15 });
  return ['birth', 'bride', 'end'].map((id) => findQuestionState(state, id)?.problems.map(({ severity }) => severity));
}

test('a day that is sure stops a child from the future and a bride of twelve', () => {
  expect(severities('2019-11-23', false)).toEqual([['error'], ['error'], ['error']]);
  expect(severities('2026-11-23', false)).toEqual([[], ['error'], ['error']]);
});

test('a day in doubt only warns of what another day would pass, and of nothing else', () => {
  expect(severities('2019-11-23', true)).toEqual([['warning'], ['warning'], ['error']]);
});
