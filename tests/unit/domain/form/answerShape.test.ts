import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeIndex, type FormContext } from '../../../../src/domain/form/formContext.ts';
import { finaliseAnswers } from '../../../../src/domain/form/finaliseAnswers.ts';
import type { Question } from '../../../../src/domain/form/formDefinition.ts';
import { validateAnswerShape } from '../../../../src/domain/form/validateAnswerShape.ts';
import { aFormOf, kindsOf, q, testContext } from './aTestForm.ts';

const context: FormContext = {
  ...testContext,
  codes: {
    provinces: createCodeIndex({
      id: 'provinces',
      dataOn: '2026-01-01',
      items: [
        { code: '38', name: 'Thanh Hóa' },
        { code: '01', name: 'Hà Nội' },
      ],
    }),
    communes: createCodeIndex({
      id: 'communes',
      dataOn: '2026-01-01',
      items: [{ code: '14956', name: 'Pù Luông', parent: '38' }],
    }),
    ethnicGroups: createCodeIndex({ id: 'ethnicGroups', dataOn: '2026-01-01', items: [{ code: '06', name: 'Mường' }] }),
    nationalities: createCodeIndex({ id: 'nationalities', dataOn: '2026-01-01', items: [{ code: 'VN', name: 'Việt Nam' }] }),
  },
};

function kindsWith(question: Question, answer: unknown): string[] {
  const result = validateAnswerShape(aFormOf(question), { [question.id]: answer }, context);
  return result.ok ? [] : (kindsOf(result.error) ?? []);
}

const nationality: Question = {
  id: 'x',
  type: 'choice',
  label: 'Quốc tịch',
  codeList: 'nationalities',
};

const day = (year: number, month?: number, date?: number) => ({
  year,
  ...(month ? { month } : {}),
  ...(date ? { day: date } : {}),
});

test.each<[Question, unknown, string[]]>([
  [q('x', 'text'), 'Bản Hiêu', []],
  [q('x', 'text'), 5, ['wrongType']],
  [q('x', 'text'), null, ['wrongType']],
  [q('x', 'text', { maxLength: 3 }), 'dài quá', ['tooLong']],
  [q('x', 'text'), 'x'.repeat(2001), ['tooLong']],
  [q('x', 'text'), 'x'.repeat(100_000), ['wrongType']],
  [q('x', 'name'), "H'Bia Niê", []],
  [q('x', 'name'), 'Lò Thị 2', ['invalidName']],
  [q('x', 'name'), 'a'.repeat(200), ['tooLong']],
  [q('x', 'number', { min: 1, max: 9 }), 5, []],
  [q('x', 'number', { min: 1, max: 9 }), 0, ['belowMinimum']],
  [q('x', 'number', { min: 1, max: 9 }), 10, ['aboveMaximum']],
  [q('x', 'number'), '5', ['wrongType']],
  [q('x', 'number'), 1e300, ['invalidNumber']],
  [q('x', 'money'), 8000.5, ['invalidNumber']],
  [q('x', 'money'), -1, ['belowMinimum']],
  [q('x', 'date'), day(2026, 2, 28), []],
  [q('x', 'date'), day(2026, 2, 30), ['invalidDate']],
  [q('x', 'date'), day(26, 2, 3), ['invalidDate']],
  [q('x', 'date'), { year: 2026, day: 3 }, ['invalidDate']],
  [q('x', 'date'), { year: '2026' }, ['wrongType']],
  [q('x', 'date'), { year: 2026, hour: 3 }, ['wrongType']],
  [q('x', 'date'), '2026-02-28', ['wrongType']],
  [q('x', 'date'), day(1950), ['imprecise month']],
  [q('x', 'date', { precision: 'month' }), day(1950, 3), []],
  [q('x', 'date', { precision: 'year' }), day(1950), []],
  [q('x', 'date'), day(1950, 3), ['imprecise day']],
  [q('x', 'time'), '23:59', []],
  [q('x', 'time'), '24:00', ['invalidTime']],
  [q('x', 'choice'), 'b', []],
  [q('x', 'choice'), 'z', ['unknownCode']],
  [q('x', 'choice'), ['b'], ['wrongType']],
  [nationality, 'VN', []],
  [nationality, 'XX', ['unknownCode']],
  [q('x', 'choices'), ['a', 'c'], []],
  [q('x', 'choices'), ['a', 'z'], ['unknownCode']],
  [q('x', 'choices'), 'a', ['wrongType']],
  [q('x', 'yesNo'), 'yes', []],
  [q('x', 'yesNo'), 'true', ['unknownCode']],
  [q('x', 'yesNo'), true, ['wrongType']],
  [q('x', 'ethnicity'), '06', []],
  [q('x', 'ethnicity'), '99', ['unknownCode']],
  [q('x', 'personalId'), '038050012345', []],
  [q('x', 'personalId'), '03805001234', ['invalidPersonalId']],
  [q('x', 'personalId'), 'none', ['invalidPersonalId']],
  [q('x', 'personalId', { mayBeNone: true }), 'none', []],
  [q('x', 'phone'), '+84912345678', []],
  [q('x', 'phone'), '0123', ['invalidPhone']],
  [q('x', 'email'), 'mai.ha@vidu.vn', []],
  [q('x', 'email'), 'mai@vidu', ['invalidEmail']],
  [q('x', 'signature'), 'a1b2', []],
  [q('x', 'signature'), '../../etc/passwd', ['invalidFile']],
  [q('x', 'statement'), 'x', ['wrongType']],
])('%#: an answer of each type is looked at', (question, answer, kinds) => expect(kindsWith(question, answer)).toEqual(kinds));

describe('an address', () => {
  const commune = { provinceCode: '38', communeCode: '14956' };
  test.each<[unknown, string[]]>([
    [{ ...commune, village: 'bản Hiêu' }, []],
    [{ provinceCode: '38' }, ['incomplete commune']],
    [{ village: 'bản Hiêu' }, ['incomplete province']],
    [{ provinceCode: '99', communeCode: '14956' }, ['unknownCode province', 'unknownCode commune']],
    [{ provinceCode: '38', communeCode: '00001' }, ['unknownCode commune']],
    [{ provinceCode: '01', communeCode: '14956' }, ['unknownCode commune']],
    [{ historical: 'huyện Bá Thước' }, ['wrongType historical']],
    [{ ...commune, village: 'x'.repeat(251) }, ['tooLong village']],
    [{ ...commune, district: 'x' }, ['wrongType']],
    [{ ...commune, village: 5 }, ['wrongType']],
    ['Pù Luông', ['wrongType']],
    [[commune], ['wrongType']],
  ])('%j', (answer, kinds) => expect(kindsWith(q('x', 'address'), answer)).toEqual(kinds));

  test('may be historical where the form says so, and then nothing else', () => {
    const place = q('x', 'address', { historical: true });
    expect(kindsWith(place, { historical: 'huyện Bá Thước' })).toEqual([]);
    expect(kindsWith(place, { ...commune, historical: 'huyện Bá Thước' })).toEqual(['wrongType historical']);
  });
});

describe('an identity document', () => {
  test.each<[unknown, string[]]>([
    [{ number: 'C1234567', issuedOn: { year: 2020 } }, []],
    [{ issuedBy: 'Bộ Công an' }, ['incomplete number']],
    [{ number: 'x'.repeat(300) }, ['tooLong number']],
    [{ number: '1', issuedOn: { year: 2020, month: 13 } }, ['invalidDate issuedOn']],
    [{ number: '1', issuedOn: 'x' }, ['wrongType']],
  ])('%j', (answer, kinds) => expect(kindsWith(q('x', 'identityDocument'), answer)).toEqual(kinds));
});

describe('a table', () => {
  const table = q('t', 'table', { maxRows: 2, columns: [q('a', 'number')] });
  const row = (id: unknown, answers: unknown = { a: 1 }) => ({ id, answers });

  test.each<[unknown, string[]]>([
    [[row('r1'), row('r2')], []],
    [[row('r1'), row('r2'), row('r3')], ['tooManyRows']],
    [Array.from({ length: 5000 }, (_unused, i) => row(`r${i}`)), ['tooManyRows', 'tooManyRows']],
    [[row('r1'), row('r1')], ['invalidRow']],
    [[row('')], ['invalidRow']],
    [[row(5)], ['invalidRow']],
    [[row('r1', [])], ['invalidRow']],
    [[{ ...row('r1'), more: 1 }], ['invalidRow']],
    [
      [null, 'x'],
      ['invalidRow', 'invalidRow'],
    ],
    [[row('r1', { a: 'x' })], ['wrongType']],
    [[row('r1', { b: 1 })], ['unknownQuestion']],
    [{ a: 1 }, ['wrongType']],
  ])('%#', (answer, kinds) => expect(kindsWith(table, answer)).toEqual(kinds));

  test('says which row', () => {
    const result = validateAnswerShape(aFormOf(table), { t: [row('r1'), row('r2', { a: 'x' })] }, context);
    expect(result).toMatchObject({ error: [{ questionId: 'a', rowId: 'r2', kind: 'wrongType' }] });
  });
});

test('names that the form does not have are told, at most a hundred of them, cut short', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_unused, i) => [`${'x'.repeat(200)}${i}`, 1]));
  const result = validateAnswerShape(aFormOf(q('a', 'text')), many, context);
  expect(!result.ok && result.error.length).toBe(100);
  expect(!result.ok && result.error[0]).toEqual({ questionId: 'x'.repeat(60), kind: 'unknownQuestion', severity: 'error' });
});

test('a column is not taken for a question outside', () => {
  const form = aFormOf(q('t', 'table', { columns: [q('a', 'number')] }));
  expect(validateAnswerShape(form, { a: 1 }, context)).toMatchObject({ error: [{ questionId: 'a', kind: 'unknownQuestion' }] });
});

test('codes of a list that is not at hand are let through', () => {
  const form = aFormOf(q('e', 'ethnicity'), q('home', 'address'));
  const answers = { e: '99', home: { provinceCode: '99', communeCode: '1' } };
  expect(validateAnswerShape(form, answers, testContext)).toEqual({ ok: true, value: answers });
});

test('no JSON whatever breaks the checks, and what passes is only what the form asks for', () => {
  const types = [
    'text',
    'name',
    'number',
    'money',
    'date',
    'time',
    'choice',
    'choices',
    'yesNo',
    'personalId',
    'identityDocument',
    'phone',
    'email',
    'address',
    'ethnicity',
    'signature',
  ] as const;
  const form = aFormOf(
    ...types.map((type) => q(type, type)),
    q('table', 'table', { columns: types.filter((type) => type !== 'signature').map((type) => q(`${type}InRow`, type)) }),
  );
  const names = [...form.byId.keys()];
  const json = fc.jsonValue({ maxDepth: 4 });
  const hostile = fc.oneof(
    json,
    fc.dictionary(
      fc.constantFrom(...names, 'id', '__proto__', 'constructor'),
      fc.oneof(json, fc.array(fc.record({ id: json, answers: fc.dictionary(fc.constantFrom(...names), json) }))),
    ),
  );
  fc.assert(
    fc.property(hostile, (untrusted) => {
      const shape = validateAnswerShape(form, untrusted, context);
      const final = finaliseAnswers(form, untrusted as never, context);
      const strangers = shape.ok ? Object.keys(shape.value).filter((id) => !names.includes(id)) : [];
      const sentAgain = final.ok ? validateAnswerShape(form, JSON.parse(JSON.stringify(final.value)), context) : undefined;
      expect({ strangers, isRefused: sentAgain?.ok === false }).toEqual({ strangers: [], isRefused: false });
    }),
    { numRuns: 300 },
  );
});
