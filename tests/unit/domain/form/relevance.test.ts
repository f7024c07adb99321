import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { findQuestionState, shownPages } from '../../../../src/domain/form/formState.ts';
import { aForm, aFormOf, aPage, answerAll, answerIn, filled, isShown, q, withRow } from './aTestForm.ts';

describe('a question with a condition', () => {
  const form = aFormOf(
    q('age', 'number'),
    q('guardian', 'name', { showIf: '${age} < 18' }),
    q('note', 'text', { showIf: "${guardian} != ''" }),
  );

  test('is hidden until its condition holds', () => {
    const empty = filled(form);
    expect(isShown(empty, 'guardian')).toBe(false);
    expect(isShown(setAnswer(empty, 'age', 12), 'guardian')).toBe(true);
    expect(isShown(answerAll(empty, { age: 12 }), 'note')).toBe(false);
  });

  test('keeps its answer while hidden, but others read nothing of it', () => {
    const child = answerAll(filled(form), { age: 12, guardian: 'Lò Thị Mận' });
    expect(isShown(child, 'note')).toBe(true);
    const adult = setAnswer(child, 'age', 30);
    expect(answerIn(adult, 'guardian')).toBe('Lò Thị Mận');
    expect(findQuestionState(adult, 'guardian')?.value).toBe('');
    expect(isShown(adult, 'note')).toBe(false);
    expect(isShown(setAnswer(adult, 'age', 12), 'note')).toBe(true);
  });
});

describe('a page with a condition', () => {
  const form = aForm(
    aPage('first', [q('married', 'yesNo')]),
    aPage(
      'spouse',
      [q('spouseName', 'name', { required: true }), q('spouseJob', 'text', { showIf: "${spouseName} != ''" })],
      "${married} = 'yes'",
    ),
    aPage('last', [q('greeting', 'text', { showIf: "${spouseName} != ''" })]),
  );

  test('hides all its questions, and whatever reads them', () => {
    const married = answerAll(filled(form), { married: 'yes', spouseName: 'Hà Văn Tơ' });
    expect([isShown(married, 'spouseName'), isShown(married, 'spouseJob'), isShown(married, 'greeting')]).toEqual([
      true,
      true,
      true,
    ]);
    const single = setAnswer(married, 'married', 'no');
    expect([isShown(single, 'spouseName'), isShown(single, 'spouseJob'), isShown(single, 'greeting')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is left out of the walk, and so is a page on which nothing is shown', () => {
    expect(shownPages(filled(form)).map(({ id }) => id)).toEqual(['first']);
    const married = answerAll(filled(form), { married: 'yes', spouseName: 'Hà Văn Tơ' });
    expect(shownPages(married).map(({ id }) => id)).toEqual(['first', 'spouse', 'last']);
  });
});

test('a hidden question of a table hides with its table, row by row', () => {
  const form = aFormOf(
    q('hasChildren', 'yesNo'),
    q('children', 'table', {
      showIf: "${hasChildren} = 'yes'",
      columns: [q('childAge', 'number'), q('school', 'text', { showIf: '${childAge} >= 6' })],
    }),
  );
  let state = setAnswer(filled(form), 'hasChildren', 'yes');
  state = withRow(withRow(state, 'children', 'r1', { childAge: 4 }), 'children', 'r2', { childAge: 9 });
  expect([isShown(state, 'school', 'r1'), isShown(state, 'school', 'r2')]).toEqual([false, true]);
  state = setAnswer(state, 'hasChildren', 'no');
  expect([isShown(state, 'childAge', 'r2'), isShown(state, 'school', 'r2')]).toEqual([false, false]);
});

test('what a key does not touch stays the same object, so that its screen does not draw again', () => {
  const form = aFormOf(
    q('a', 'text'),
    q('b', 'text', { showIf: "${a} != ''" }),
    q('c', 'text', { required: true }),
    q('d', 'text', { checks: [{ rule: '${a} = .', message: 'Khác' }] }),
  );
  const before = answerAll(filled(form), { a: 'm', d: 'm' });
  const after = setAnswer(before, 'a', 'mn');
  const unchanged = ['a', 'b', 'c', 'd'].filter((id) => findQuestionState(before, id) === findQuestionState(after, id));
  expect(unchanged).toEqual(['b', 'c']);
  expect(setAnswer(after, 'a', 'mn')).toBe(after);
});
