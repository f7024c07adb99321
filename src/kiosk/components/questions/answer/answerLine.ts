import { addressLine } from '../../../../domain/basics/addressLine.ts';
import { formatPartialDate, type PartialDate } from '../../../../domain/basics/partialDate.ts';
import type { Address, AnswerValue, IdentityDocument } from '../../../../domain/form/answers.ts';
import type { CodeListId, Question } from '../../../../domain/form/formDefinition.ts';
import { formatPersonalId, parsePersonalId } from '../../../../domain/identity/personalId.ts';
import { nameInCapitals } from '../../../../domain/identity/personName.ts';
import { formatPhone, parsePhone } from '../../../../domain/identity/phone.ts';
import { formatMoney } from '../../../i18n/formatMoney.ts';
import type { FormWords } from '../formWords.ts';
import { showNumber } from '../typed/readNumber.ts';

export interface LineWords extends Pick<FormWords, 't' | 'of'> {
  /** Name of an entry of a code list; the code itself while the list is not there. */
  nameOf(list: CodeListId, code: string): string;
}

/** An answer as one line: as it will be printed, and as it is read aloud. A table is told row by row, elsewhere. */
export function answerLine(question: Question, answer: AnswerValue, words: LineWords): string {
  const { t, nameOf } = words;
  const text = typeof answer === 'string' ? answer : '';
  switch (question.type) {
    case 'name':
      return nameInCapitals(text);
    case 'number':
      return [...showNumber(answer as number), question.unit].filter(Boolean).join(' ');
    case 'money':
      return `${formatMoney(answer as number)} ${t('form.money.unit')}`;
    case 'date':
      return formatPartialDate(answer as PartialDate);
    case 'yesNo':
      return t(text === 'yes' ? 'form.yes' : 'form.no');
    case 'choice':
    case 'choices':
      return chosenLine(question, Array.isArray(answer) ? (answer as string[]) : [text], words);
    case 'ethnicity':
      return nameOf('ethnicGroups', text);
    case 'personalId':
      return text === 'none' ? t('form.none') : inGroups(text);
    case 'phone': {
      const phone = parsePhone(text);
      return phone.ok ? formatPhone(phone.value) : text;
    }
    case 'address':
      return addressLine(answer as Address);
    case 'identityDocument':
      return identityLine(answer as IdentityDocument, words);
    case 'signature':
      return t('form.signature.kept');
    case 'file':
      return t('form.file.kept');
    default:
      return text;
  }
}

function chosenLine(
  question: Extract<Question, { type: 'choice' | 'choices' }>,
  codes: readonly string[],
  { of, nameOf }: LineWords,
): string {
  const names =
    'choices' in question
      ? question.choices.filter(({ code }) => codes.includes(code)).map(({ label }) => of(question.id, label))
      : codes.map((code) => nameOf(question.codeList, code));
  return names.join(', ');
}

/** "Thẻ căn cước 038 050 012 345, do Công an tỉnh Thanh Hóa cấp, ngày cấp 02/03/2022": the words of the printed sheet. */
function identityLine({ kind, number, issuedBy, issuedOn }: IdentityDocument, { nameOf }: LineWords): string {
  const paper = [kind && nameOf('identityPapers', kind), number && inGroups(number)].filter(Boolean).join(' ');
  return [paper, issuedBy && `do ${issuedBy} cấp`, issuedOn && `ngày cấp ${formatPartialDate(issuedOn)}`]
    .filter(Boolean)
    .join(', ');
}

function inGroups(typed: string): string {
  const parsed = parsePersonalId(typed);
  return parsed.ok ? formatPersonalId(parsed.value) : typed;
}
