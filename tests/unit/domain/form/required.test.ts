import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { aFormOf, answerAll, filled, isRequired, problemsIn, q, withRow } from './aTestForm.ts';

describe('a required question', () => {
  const form = aFormOf(
    q('name', 'name', { required: true }),
    q('age', 'number'),
    q('phone', 'phone', { required: '${age} >= 18' }),
    q('reason', 'text', { showIf: '${age} > 60', required: true }),
  );

  test('is a problem while it is empty, spaces and all', () => {
    expect(problemsIn(filled(form), 'name')).toEqual(['required']);
    expect(problemsIn(setAnswer(filled(form), 'name', '   '), 'name')).toEqual(['required']);
    expect(problemsIn(setAnswer(filled(form), 'name', 'Lê Thị Hoa'), 'name')).toEqual([]);
  });

  test('may be required by a rule', () => {
    expect([isRequired(filled(form), 'phone'), problemsIn(filled(form), 'phone')]).toEqual([false, []]);
    const adult = setAnswer(filled(form), 'age', 20);
    expect([isRequired(adult, 'phone'), problemsIn(adult, 'phone')]).toEqual([true, ['required']]);
  });

  test('is required only while it is shown', () => {
    expect([isRequired(filled(form), 'reason'), problemsIn(filled(form), 'reason')]).toEqual([false, []]);
    expect(problemsIn(setAnswer(filled(form), 'age', 61), 'reason')).toEqual(['required']);
  });
});

test('a cell is required in each row by the row itself', () => {
  const form = aFormOf(
    q('people', 'table', { columns: [q('age', 'number'), q('personalId', 'personalId', { required: '${age} >= 14' })] }),
  );
  const state = withRow(withRow(filled(form), 'people', 'r1', { age: 3 }), 'people', 'r2', { age: 15 });
  expect([problemsIn(state, 'personalId', 'r1'), problemsIn(state, 'personalId', 'r2')]).toEqual([[], ['required']]);
});

test.each([
  ['choices', []],
  ['address', {}],
  ['address', { village: '  ' }],
  ['identityDocument', { kind: 'citizenCard' }],
] as const)('an empty answer of type %s is no answer: %j', (type, answer) => {
  const form = aFormOf(q('x', type, { required: true }));
  expect(problemsIn(setAnswer(filled(form), 'x', answer as never), 'x')).toEqual(['required']);
});

test('zero is an answer', () => {
  const form = aFormOf(q('cattle', 'number', { required: true }));
  expect(problemsIn(setAnswer(filled(form), 'cattle', 0), 'cattle')).toEqual([]);
});

test('a required table wants a row, one with minRows as many as it says', () => {
  const form = aFormOf(
    q('a', 'table', { required: true, columns: [q('x', 'text')] }),
    q('b', 'table', { minRows: 2, maxRows: 2, columns: [q('y', 'text')] }),
  );
  const empty = filled(form);
  expect([problemsIn(empty, 'a'), problemsIn(empty, 'b'), isRequired(empty, 'b')]).toEqual([['required'], ['required'], true]);
  const one = withRow(withRow(empty, 'a', 'r'), 'b', 'r');
  expect([problemsIn(one, 'a'), problemsIn(one, 'b')]).toEqual([[], ['tooFewRows']]);
  const three = withRow(withRow(one, 'b', 's'), 'b', 't');
  expect(problemsIn(three, 'b')).toEqual(['tooManyRows']);
});

test('a required answer that appears and goes again leaves no trace', () => {
  const form = aFormOf(q('a', 'text', { required: true }));
  const empty = filled(form);
  expect(answerAll(empty, { a: 'x' })).not.toEqual(empty);
  expect(setAnswer(answerAll(empty, { a: 'x' }), 'a', undefined)).toEqual(empty);
});
