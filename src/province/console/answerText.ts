import { addressLine } from '../../domain/basics/addressLine.ts';
import { formatPartialDate } from '../../domain/basics/partialDate.ts';
import type { PartialDate } from '../../domain/basics/partialDate.ts';
import type { Address, AnswerValue, IdentityDocument } from '../../domain/form/answers.ts';
import type { CodeList, CodeListId, Question } from '../../domain/form/formDefinition.ts';
import { dongText } from './words.ts';

/** An answer as an officer reads it. Codes that the lists of its day do not have stay codes: nothing is hidden. */
export function answerText(question: Question, answer: AnswerValue, lists: readonly CodeList[]): string {
  switch (question.type) {
    case 'yesNo':
      return answer === 'yes' ? 'Có' : answer === 'no' ? 'Không' : plain(answer);
    case 'choice':
    case 'choices':
      return (Array.isArray(answer) ? answer : [answer])
        .map((code) => choiceName(question, typeof code === 'string' ? code : JSON.stringify(code), lists))
        .join('; ');
    case 'ethnicity':
      return nameInList(lists, 'ethnicGroups', plain(answer));
    case 'personalId':
      return answer === 'none' ? 'Chưa có' : plain(answer);
    case 'date':
      return isObject(answer) ? formatPartialDate(answer as PartialDate) : plain(answer);
    case 'address':
      return isObject(answer) ? addressLine(answer as Address) : plain(answer);
    case 'identityDocument':
      return isObject(answer) ? documentLine(answer as IdentityDocument, lists) : plain(answer);
    case 'money':
      return typeof answer === 'number' ? dongText(answer) : plain(answer);
    case 'number':
      return question.unit === undefined ? plain(answer) : `${plain(answer)} ${question.unit}`;
    default:
      return plain(answer);
  }
}

const isObject = (answer: AnswerValue) => typeof answer === 'object' && !Array.isArray(answer);

const plain = (answer: AnswerValue): string => (typeof answer === 'object' ? JSON.stringify(answer) : `${answer}`);

function choiceName(question: Question, code: string, lists: readonly CodeList[]): string {
  if ('choices' in question) return question.choices.find((choice) => choice.code === code)?.label ?? code;
  return 'codeList' in question ? nameInList(lists, question.codeList, code) : code;
}

export function nameInList(lists: readonly CodeList[], id: CodeListId, code: string): string {
  return lists.find((list) => list.id === id)?.items.find((item) => item.code === code)?.name ?? code;
}

function documentLine({ kind, number, issuedBy, issuedOn }: IdentityDocument, lists: readonly CodeList[]): string {
  const parts = [
    kind && nameInList(lists, 'identityPapers', kind),
    number && `số ${number}`,
    issuedBy && `nơi cấp: ${issuedBy}`,
    issuedOn && `ngày cấp: ${formatPartialDate(issuedOn)}`,
  ];
  return parts.filter(Boolean).join(', ');
}
