import { expect, it } from 'vitest';
import { allCodeLists } from '../../../../src/catalog/codeLists/allCodeLists.ts';
import type { AnswerValue } from '../../../../src/domain/form/answers.ts';
import type { Question } from '../../../../src/domain/form/formDefinition.ts';
import { answerText } from '../../../../src/province/console/answerText.ts';

const question = (more: object): Question => ({ id: 'q', label: 'Câu hỏi', ...more }) as Question;
const choices = [
  { code: 'male', label: 'Nam' },
  { code: 'female', label: 'Nữ' },
];

it.each<[string, object, AnswerValue, string]>([
  ['a text', { type: 'text' }, 'Xin xác nhận', 'Xin xác nhận'],
  ['yes', { type: 'yesNo' }, 'yes', 'Có'],
  ['no', { type: 'yesNo' }, 'no', 'Không'],
  ['a choice', { type: 'choice', choices }, 'female', 'Nữ'],
  ['choices', { type: 'choices', choices }, ['male', 'female'], 'Nam; Nữ'],
  ['a choice of a list', { type: 'choice', codeList: 'communes' }, '14956', 'xã Pù Luông'],
  ['a code that no list has any more', { type: 'choice', choices }, 'other', 'other'],
  ['an ethnic group', { type: 'ethnicity' }, '07', 'Mường'],
  ['a person without a number', { type: 'personalId' }, 'none', 'Chưa có'],
  ['a year', { type: 'date' }, { year: 1951 }, '1951'],
  ['a month', { type: 'date' }, { year: 1951, month: 3 }, '03/1951'],
  ['a sum', { type: 'money' }, 1250000, '1.250.000 đồng'],
  ['a number with its unit', { type: 'number', unit: 'm²' }, 120, '120 m²'],
  [
    'a home',
    { type: 'address' },
    { village: 'bản Mòn', communeName: 'Xã Pù Luông', provinceName: 'Tỉnh Thanh Hóa' },
    'bản Mòn, xã Pù Luông, tỉnh Thanh Hóa',
  ],
  [
    'a paper',
    { type: 'identityDocument' },
    { number: '038151000001', issuedOn: { year: 2022, month: 1, day: 5 } },
    'số 038151000001, ngày cấp: 05/01/2022',
  ],
])('an officer reads %s', (_what, more, answer, expected) => {
  const lists = allCodeLists;
  const ethnic = lists.find(({ id }) => id === 'ethnicGroups')?.items.find(({ code }) => code === '07')?.name;
  expect(answerText(question(more), answer, lists)).toBe((more as { type: string }).type === 'ethnicity' ? ethnic : expected);
});
