import { describe, expect, test } from 'vitest';
import { addRow, setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { createFormState, startForm, withContext } from '../../../../src/domain/form/createFormState.ts';
import { draftAnswers } from '../../../../src/domain/form/formState.ts';
import { aFormOf, answerAll, answerIn, filled, q, testContext } from './aTestForm.ts';

describe('a computed answer', () => {
  const form = aFormOf(
    q('born', 'date', { precision: 'year' }),
    q('bornInWords', 'text', { compute: 'date-in-words(${born})' }),
    q('age', 'number', { compute: 'age(${born}, today())' }),
    q('isChild', 'yesNo', { compute: '${age} < 16' }),
    q('reply', 'date', { compute: 'date(today() + 5)' }),
  );

  test('follows what it reads, in the type of its question', () => {
    const state = setAnswer(filled(form), 'born', { year: 2011, month: 2, day: 1 });
    expect(answerIn(state, 'bornInWords')).toBe('ngày mùng một tháng hai năm hai nghìn không trăm mười một');
    expect([answerIn(state, 'age'), answerIn(state, 'isChild')]).toEqual([15, 'yes']);
    expect(answerIn(state, 'reply')).toEqual({ year: 2026, month: 11, day: 28 });
  });

  test('is absent when nothing comes of it', () => {
    expect([answerIn(filled(form), 'bornInWords'), answerIn(filled(form), 'age')]).toEqual([undefined, undefined]);
    expect(answerIn(filled(aFormOf(q('x', 'number', { compute: '1 div 0' }))), 'x')).toBeUndefined();
  });

  test('cannot be typed', () => {
    const state = filled(form);
    expect(setAnswer(state, 'age', 3)).toBe(state);
  });

  test('a draft with a wrong one is put right', () => {
    expect(answerIn(filled(form, { born: { year: 2011, month: 2, day: 1 }, age: 99 }), 'age')).toBe(15);
  });
});

test('the whole chain follows one key', () => {
  const form = aFormOf(
    q('copies', 'number'),
    q('fee', 'money', { compute: '${copies} * 8000' }),
    q('inWords', 'text', { compute: 'amount-in-words(${fee})' }),
    q('big', 'text', { showIf: '${fee} > 20000' }),
  );
  const state = setAnswer(filled(form), 'copies', 3);
  expect([answerIn(state, 'fee'), answerIn(state, 'inWords')]).toEqual([24000, 'hai mươi tư nghìn đồng']);
});

describe('once()', () => {
  const form = aFormOf(q('ask', 'yesNo'), q('firstDay', 'date', { showIf: "${ask} = 'yes'", compute: 'once(today())' }));

  test('keeps what it gave first, through days, drafts and hiding', () => {
    let state = setAnswer(filled(form), 'ask', 'yes');
    const first = { year: 2026, month: 11, day: 23 };
    expect(answerIn(state, 'firstDay')).toEqual(first);
    state = withContext(state, { today: '2026-12-01' });
    state = answerAll(state, { ask: 'no' });
    state = createFormState(form, draftAnswers(state), { today: '2026-12-02' });
    expect(answerIn(setAnswer(state, 'ask', 'yes'), 'firstDay')).toEqual(first);
  });

  test('gives nothing before it is shown', () => {
    expect(answerIn(filled(form), 'firstDay')).toBeUndefined();
  });
});

describe('an initial value', () => {
  const form = aFormOf(
    q('country', 'text', { initial: "'VN'" }),
    q('again', 'text', { initial: '${country}' }),
    q('office', 'text', { initial: '${context.office}' }),
    q('children', 'table', {
      columns: [q('nationality', 'text', { initial: '${country}' }), q('place', 'number', { initial: 'position(..)' })],
    }),
  );
  const context = { ...testContext, variables: { office: 'Ủy ban nhân dân xã Pù Luông' } };

  test('stands in a new draft, can be changed, and does not come back', () => {
    const state = startForm(form, context);
    expect(draftAnswers(state)).toEqual({ country: 'VN', again: 'VN', office: 'Ủy ban nhân dân xã Pù Luông' });
    const cleared = setAnswer(state, 'country', undefined);
    expect(answerIn(createFormState(form, draftAnswers(cleared), context), 'country')).toBeUndefined();
    expect(answerIn(cleared, 'again')).toBe('VN');
  });

  test('stands in a new row, worked out in that row', () => {
    const state = addRow(addRow(startForm(form, context), 'children', 'r1'), 'children', 'r2');
    expect(answerIn(state, 'nationality', 'r2')).toBe('VN');
    expect([answerIn(state, 'place', 'r1'), answerIn(state, 'place', 'r2')]).toEqual([1, 2]);
  });
});
