import { describe, expect, test } from 'vitest';
import { addRow } from '../../../../src/domain/form/changeForm.ts';
import { finaliseAnswers } from '../../../../src/domain/form/finaliseAnswers.ts';
import { draftAnswers } from '../../../../src/domain/form/formState.ts';
import { aForm, aFormOf, aPage, check, filled, kindsOf, q, testContext, withRow } from './aTestForm.ts';
import type { Answers } from '../../../../src/domain/form/answers.ts';
import type { CompiledForm } from '../../../../src/domain/form/compileForm.ts';

const finalise = (form: CompiledForm, answers: unknown, context = testContext) =>
  finaliseAnswers(form, answers as Answers, context);
const kindsFor = (form: CompiledForm, answers: unknown) => {
  const result = finalise(form, answers);
  return result.ok ? [] : result.error.map(({ questionId, kind }) => `${questionId} ${kind}`);
};

const form = aForm(
  aPage('request', [q('copies', 'yesNo'), q('count', 'number', { showIf: "${copies} = 'yes'", required: true, min: 1 })]),
  aPage('spouse', [q('spouse', 'name'), q('spousePhone', 'phone')], "${copies} = 'yes'"),
  aPage('end', [q('note', 'text', { lines: 3 }), q('fee', 'money', { compute: 'coalesce(${count}, 0) * 8000' })]),
);

test('what is sent is what is shown and answered, in the order of the form', () => {
  const answers = { note: 'Gấp', spouse: 'Lò Văn Kẻo', count: 2, copies: 'yes' };
  const result = finalise(form, answers);
  expect(result).toEqual({ ok: true, value: { copies: 'yes', count: 2, spouse: 'Lò Văn Kẻo', note: 'Gấp', fee: 16000 } });
  expect(result.ok && Object.keys(result.value)).toEqual(['copies', 'count', 'spouse', 'note', 'fee']);
});

test('the answers of hidden questions and pages stay at the kiosk', () => {
  const answers = { copies: 'no', count: -4, spouse: 'Lò Văn Kẻo', spousePhone: 'x' };
  expect(finalise(form, answers)).toEqual({ ok: true, value: { copies: 'no', fee: 0 } });
});

test('names that the form does not have are left out', () => {
  const hostile = JSON.parse('{"copies":"no","__proto__":{"copies":"yes"},"constructor":1,"extra":"x"}') as unknown;
  expect(finalise(form, hostile)).toEqual({ ok: true, value: { copies: 'no', fee: 0 } });
  expect(finalise(form, null)).toMatchObject({ ok: true });
});

test('what was sent as computed is computed anew', () => {
  expect(finalise(form, { copies: 'yes', count: 1, fee: 1 })).toMatchObject({ ok: true, value: { fee: 8000 } });
});

test('an answer has one spelling', () => {
  const spelling = aFormOf(
    q('name', 'name'),
    q('id', 'personalId'),
    q('phone', 'phone'),
    q('many', 'choices'),
    q('note', 'text', { lines: 2 }),
    q('home', 'address'),
  );
  const typed = {
    name: '  Hoa\u0301  Thị   Mai ',
    id: '038 050 012 345',
    phone: '+84 912.345.678',
    many: ['c', 'a', 'c'],
    note: ' một \r\n hai\u200B ',
    home: { village: '', communeName: 'Xã Pù Luông', communeCode: '14956', provinceCode: '38' },
  };
  expect(finalise(spelling, typed)).toEqual({
    ok: true,
    value: {
      name: 'Hoá Thị Mai',
      id: '038050012345',
      phone: '0912345678',
      many: ['a', 'c'],
      note: 'một\nhai',
      home: { provinceCode: '38', communeCode: '14956', communeName: 'Xã Pù Luông' },
    },
  });
});

describe('a table', () => {
  const table = aFormOf(
    q('people', 'table', {
      columns: [q('who', 'name'), q('adult', 'yesNo'), q('job', 'text', { showIf: "${adult} = 'yes'" })],
    }),
  );

  test('sends the shown cells of its rows, in their order', () => {
    let state = withRow(filled(table), 'people', 'r2', { adult: 'no', who: 'Hà Thị Nhi', job: 'thợ' });
    state = withRow(state, 'people', 'r1', { who: 'Hà Văn Cả', adult: 'yes', job: 'thợ xây' });
    expect(finalise(table, draftAnswers(state))).toEqual({
      ok: true,
      value: {
        people: [
          { id: 'r2', answers: { who: 'Hà Thị Nhi', adult: 'no' } },
          { id: 'r1', answers: { who: 'Hà Văn Cả', adult: 'yes', job: 'thợ xây' } },
        ],
      },
    });
  });

  test('without rows is not sent', () => expect(finalise(table, { people: [] })).toEqual({ ok: true, value: {} }));
  test('keeps an empty row, for others count it', () => {
    expect(finalise(table, draftAnswers(addRow(filled(table), 'people', 'r1')))).toEqual({
      ok: true,
      value: { people: [{ id: 'r1', answers: {} }] },
    });
  });
});

describe('it is refused', () => {
  test('with everything that blocks, and the warnings beside it', () => {
    const strict = aFormOf(
      q('a', 'text', { required: true }),
      q('b', 'number', { checks: [check('. > 5'), check('. > 3', 'warning')] }),
      q('c', 'email'),
    );
    const result = finalise(strict, { b: 1, c: 'nobody@' });
    expect(!result.ok && kindsOf(result.error)).toEqual(['required', 'check', 'check', 'invalidEmail']);
  });

  test('never for a warning alone', () => {
    const mild = aFormOf(q('b', 'number', { checks: [check('. > 5', 'warning')] }));
    expect(finalise(mild, { b: 1 })).toEqual({ ok: true, value: { b: 1 } });
  });

  test('when an answer cannot be read at all, even an optional one', () => {
    expect(kindsFor(form, { copies: 5 })).toEqual(['copies wrongType']);
    expect(kindsFor(form, { copies: 'no', count: 'x' })).toEqual([]);
    expect(kindsFor(form, { note: { evil: true } })).toEqual(['note wrongType']);
  });

  test('when a draft was never begun and something is required', () => {
    expect(kindsFor(aFormOf(q('a', 'text', { required: true })), {})).toEqual(['a required']);
  });
});

test('the day of the kiosk counts, not the day of the province', () => {
  const dated = aFormOf(
    q('born', 'date', { checks: [check('not(is-future(.))')] }),
    q('age', 'number', { compute: 'age(${born}, today())' }),
  );
  const answers = { born: { year: 2008, month: 12, day: 1 } };
  expect(finalise(dated, answers, { today: '2026-11-30' })).toMatchObject({ value: { age: 17 } });
  expect(finalise(dated, answers, { today: '2026-12-01' })).toMatchObject({ value: { age: 18 } });
});

test('the province comes to the same answers as the kiosk', () => {
  const once = finalise(form, { copies: 'yes', count: 3, spousePhone: '0912 345 678', note: ' a ' });
  expect(once.ok && finalise(form, once.value)).toEqual(once);
});
