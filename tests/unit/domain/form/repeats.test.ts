import { describe, expect, test } from 'vitest';
import { addRow, moveRow, removeRow, setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { draftAnswers, findQuestionState, findRows, problemsOf } from '../../../../src/domain/form/formState.ts';
import { aFormOf, answerIn, filled, isShown, kindsOf, q, withRow } from './aTestForm.ts';

const form = aFormOf(
  q('price', 'number'),
  q('animals', 'table', {
    showIf: '${price} > 0',
    columns: [
      q('kind', 'text', { required: true }),
      q('heads', 'number'),
      q('cost', 'number', { compute: '${heads} * ${price}' }),
      q('place', 'number', { compute: 'position(..)' }),
      q('share', 'number', { compute: 'round(${cost} div ${total} * 100)' }),
    ],
  }),
  q('total', 'number', { compute: 'sum(${cost})' }),
  q('rows', 'number', { compute: 'count(${animals})' }),
  q('kinds', 'text', { compute: "join(', ', ${kind})" }),
  q('most', 'number', { compute: 'max(${heads})' }),
  q('hasBuffalo', 'yesNo', { compute: "${kind} = 'trâu'" }),
  q('onlyBuffalo', 'yesNo', { compute: "not(${kind} != 'trâu')" }),
);
const farm = withRow(withRow(filled(form, { price: 10 }), 'animals', 'r1', { kind: 'trâu', heads: 2 }), 'animals', 'r2', {
  kind: 'bò',
  heads: 3,
});
const outside = (state: typeof farm) =>
  ['total', 'rows', 'kinds', 'most', 'hasBuffalo', 'onlyBuffalo'].map((id) => answerIn(state, id));

describe('inside a table', () => {
  test('a column means the cell of the same row', () => {
    expect([answerIn(farm, 'cost', 'r1'), answerIn(farm, 'cost', 'r2')]).toEqual([20, 30]);
  });

  test('a row reads totals of the whole table', () => {
    expect([answerIn(farm, 'share', 'r1'), answerIn(farm, 'share', 'r2')]).toEqual([40, 60]);
    const more = setAnswer(farm, 'heads', 5, 'r1');
    expect([answerIn(more, 'share', 'r1'), answerIn(more, 'share', 'r2')]).toEqual([63, 38]);
  });

  test('a question outside reaches all rows', () => {
    const dearer = setAnswer(farm, 'price', 100);
    expect([answerIn(dearer, 'cost', 'r1'), answerIn(dearer, 'cost', 'r2'), answerIn(dearer, 'total')]).toEqual([
      200, 300, 500,
    ]);
  });

  test('a key in one row leaves the others alone', () => {
    const small = aFormOf(q('t', 'table', { columns: [q('a', 'number'), q('b', 'number', { compute: '${a} + 1' })] }));
    const before = withRow(withRow(filled(small), 't', 'r1', { a: 1 }), 't', 'r2', { a: 1 });
    const after = setAnswer(before, 'a', 2, 'r1');
    expect(answerIn(after, 'b', 'r1')).toBe(3);
    expect(findRows(after, 't')[1]).toBe(findRows(before, 't')[1]);
  });
});

describe('outside a table', () => {
  test('a column is the list over its rows', () => {
    expect(outside(farm)).toEqual([50, 2, 'trâu, bò', 3, 'yes', 'no']);
  });

  test('a hidden table has no rows', () => {
    const state = setAnswer(farm, 'price', 0);
    expect(isShown(state, 'animals')).toBe(false);
    expect(outside(state)).toEqual([0, 0, undefined, undefined, 'no', 'yes']);
    expect(outside(setAnswer(state, 'price', 10))).toEqual(outside(farm));
  });

  test('a cell that is hidden is not in the list', () => {
    const households = aFormOf(
      q('people', 'table', { columns: [q('works', 'yesNo'), q('wage', 'number', { showIf: "${works} = 'yes'" })] }),
      q('wages', 'number', { compute: 'sum(${wage})' }),
      q('workers', 'number', { compute: 'count(${wage})' }),
    );
    const state = withRow(withRow(filled(households), 'people', 'r1', { works: 'no' }), 'people', 'r2', {
      works: 'yes',
      wage: 5,
    });
    expect([answerIn(state, 'wages'), answerIn(state, 'workers')]).toEqual([5, 1]);
    expect(answerIn(setAnswer(state, 'works', 'yes', 'r1'), 'workers')).toBe(2);
  });

  test('a row that is removed is gone from every total', () => {
    const state = removeRow(farm, 'animals', 'r1');
    expect(outside(state)).toEqual([30, 1, 'bò', 3, 'no', 'no']);
    expect(answerIn(state, 'share', 'r2')).toBe(100);
    expect(findQuestionState(state, 'kind', 'r1')).toBeUndefined();
  });

  test('a cell without a number makes the sum no number, as in XPath', () => {
    expect(answerIn(addRow(farm, 'animals', 'r3'), 'total')).toBeUndefined();
  });
});

describe('rows', () => {
  test('keep their ids while they move, and know their place', () => {
    const state = moveRow(farm, 'animals', 'r2', 0);
    expect(findRows(state, 'animals').map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect([answerIn(state, 'place', 'r2'), answerIn(state, 'place', 'r1')]).toEqual([1, 2]);
    expect(answerIn(state, 'kinds')).toBe('bò, trâu');
  });

  test('can be put in the middle', () => {
    const state = addRow(farm, 'animals', 'r3', 1);
    expect(findRows(state, 'animals').map(({ id }) => id)).toEqual(['r1', 'r3', 'r2']);
    expect(answerIn(state, 'place', 'r2')).toBe(3);
  });

  test('are never doubled, and a row that is gone takes no answer', () => {
    expect(addRow(farm, 'animals', 'r1')).toBe(farm);
    expect(removeRow(farm, 'animals', 'r9')).toBe(farm);
    expect(setAnswer(farm, 'kind', 'lợn', 'r9')).toBe(farm);
  });

  test('have their own problems, row by row', () => {
    const state = addRow(addRow(farm, 'animals', 'r3'), 'animals', 'r4');
    expect(problemsOf(state).map(({ rowId }) => rowId)).toEqual(['r3', 'r4']);
    expect(kindsOf(problemsOf(state, 'page'))).toEqual(['required', 'required']);
  });

  test('come back from a draft as they were', () => {
    expect(filled(form, draftAnswers(farm))).toEqual(farm);
  });
});
