import { allCodeLists } from '../../../src/catalog/codeLists/allCodeLists.ts';
import type { PartialDate } from '../../../src/domain/basics/partialDate.ts';
import type { Address, AnswerValue, IdentityDocument } from '../../../src/domain/form/answers.ts';
import type { CodeListId, Question } from '../../../src/domain/form/formDefinition.ts';
import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

/** Answers one question as a person does who sees its label and knows its kind. */
export async function fillQuestion(person: Person, question: Question, answer: AnswerValue): Promise<void> {
  const { page, hand } = person;
  const name = labelPattern(question);
  const group = page.getByRole('group', { name });
  switch (question.type) {
    case 'text':
    case 'name':
    case 'number':
    case 'money':
    case 'phone':
    case 'email':
      return hand.write(page.getByRole('textbox', { name }), answerText(answer));
    case 'personalId':
      if (answer === 'none') return hand.choose(page.getByRole('checkbox', { name: 'Chưa có số định danh' }));
      return hand.write(page.getByRole('textbox', { name }), answerText(answer));
    case 'yesNo':
      return hand.choose(group.getByRole('radio', { name: answer === 'yes' ? 'Có' : 'Không', exact: true }));
    case 'choice':
      return chooseOne(person, group, question, answerText(answer));
    case 'ethnicity':
      return hand.choose(group.getByRole('radio', { name: nameIn('ethnicGroups', answerText(answer)), exact: true }));
    case 'date':
      return writeDate(person, group, answer as PartialDate);
    case 'time':
      return writeTime(person, group, answerText(answer));
    case 'identityDocument':
      return fillIdentity(person, group, answer as IdentityDocument);
    case 'address':
      return fillAddress(person, group, answer as Address);
    case 'statement':
      return undefined;
    case 'choices':
    case 'table':
    case 'file':
    case 'signature':
      throw new Error(`nobody has learnt to answer ${question.type} yet`);
  }
}

/** As it is printed before the box, with the note that it may be left out. */
function labelPattern({ number, label }: Question): RegExp {
  const printed = number === undefined ? label : `${number}. ${label}`;
  return new RegExp(`^${escapePattern(printed)}( \\(không bắt buộc\\))?$`);
}

function nameIn(list: CodeListId, code: string): string {
  const item = allCodeLists.find(({ id }) => id === list)?.items.find((each) => each.code === code);
  if (!item) throw new Error(`${code} is not in ${list}`);
  return item.name;
}

/** Few choices stand open, many are searched. */
async function chooseOne(
  { page, hand }: Person,
  group: Locator,
  question: Extract<Question, { type: 'choice' }>,
  code: string,
): Promise<void> {
  const label =
    'choices' in question ? question.choices.find((each) => each.code === code)?.label : nameIn(question.codeList, code);
  if (label === undefined) throw new Error(`${code} is no choice of ${question.id}`);
  const box = page.getByRole('combobox', { name: labelPattern(question) });
  await group.or(box).first().waitFor();
  if (!(await box.isVisible())) return hand.choose(group.getByRole('radio', { name: label, exact: true }));
  if ((await box.inputValue()) !== label) await hand.pick(box, label);
}

async function writeDate({ hand }: Person, group: Locator, { year, month, day }: PartialDate): Promise<void> {
  if (day !== undefined) await hand.write(group.getByRole('textbox', { name: /^Ngày/ }), String(day));
  if (month !== undefined) await hand.write(group.getByRole('textbox', { name: /^Tháng/ }), String(month));
  await hand.write(group.getByRole('textbox', { name: /^Năm/ }), String(year));
}

async function writeTime({ hand }: Person, group: Locator, time: string): Promise<void> {
  const [hour = '', minute = ''] = time.split(':');
  await hand.write(group.getByRole('textbox', { name: 'Giờ' }), hour);
  await hand.write(group.getByRole('textbox', { name: 'Phút' }), minute);
}

async function fillIdentity({ hand }: Person, group: Locator, { kind, number }: IdentityDocument): Promise<void> {
  if (kind !== undefined) await hand.select(group.getByLabel('Loại giấy tờ'), nameIn('identityPapers', kind));
  if (number !== undefined) await hand.write(group.getByLabel('Số giấy tờ'), number);
}

async function fillAddress({ hand }: Person, group: Locator, address: Address): Promise<void> {
  if (address.historical !== undefined) {
    await hand.choose(group.getByRole('checkbox', { name: /^Địa chỉ khác/ }));
    return hand.write(group.getByLabel('Ghi địa chỉ như trên giấy tờ'), address.historical);
  }
  await hand.pick(group.getByRole('combobox', { name: 'Tỉnh, thành phố' }), address.provinceName ?? '');
  await hand.pick(group.getByRole('combobox', { name: 'Xã, phường' }), address.communeName ?? '');
  if (address.village !== undefined) {
    await hand.write(group.getByRole('textbox', { name: /^Thôn, bản/ }), address.village);
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Of a question whose answer is a text or a number. */
const answerText = (answer: AnswerValue): string => `${answer as string | number}`;
