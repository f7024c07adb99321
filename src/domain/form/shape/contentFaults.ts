import type { PartialDate } from '../../basics/partialDate.ts';
import { parsePersonName } from '../../identity/personName.ts';
import { parsePersonalId } from '../../identity/personalId.ts';
import { parsePhone } from '../../identity/phone.ts';
import type { Address, AnswerValue, IdentityDocument } from '../answers.ts';
import type { FormContext } from '../formContext.ts';
import type { ChoiceSource, Question } from '../formDefinition.ts';
import type { Fault, ProblemKind } from '../problem.ts';
import { addressFaults, documentFaults } from './compositeFaults.ts';
import { dateFaults } from './dateFaults.ts';

const longestTextDefault = 2000;
const longestCode = 60;
/** A thousand million million: larger sums are slips of the hand, and every whole number up to here is exact. */
const largestNumber = 1e15;

/** What is wrong with a canonical answer of the right type, by the rules that every question of its type has. */
export function contentFaults(question: Question, answer: AnswerValue, { codes }: FormContext): Fault[] {
  switch (question.type) {
    case 'text':
      return faultIf((answer as string).length > (question.maxLength ?? longestTextDefault), 'tooLong');
    case 'name':
      return nameFaults(answer as string);
    case 'number':
      return numberFaults(answer as number, question.min, question.max);
    case 'money':
      return numberFaults(answer as number, 0, largestNumber, true);
    case 'date':
      return dateFaults(answer as PartialDate, question.precision ?? 'day');
    case 'time':
      return faultIf(!/^([01]\d|2[0-3]):[0-5]\d$/.test(answer as string), 'invalidTime');
    case 'choice':
      return faultIf(!isKnownCode(question, answer as string, codes), 'unknownCode');
    case 'choices':
      return faultIf(!(answer as string[]).every((code) => isKnownCode(question, code, codes)), 'unknownCode');
    case 'yesNo':
      return faultIf(answer !== 'yes' && answer !== 'no', 'unknownCode');
    case 'ethnicity':
      return faultIf(!isKnownCode({ codeList: 'ethnicGroups' }, answer as string, codes), 'unknownCode');
    case 'personalId':
      return faultIf(!(answer === 'none' && question.mayBeNone) && !parsePersonalId(answer as string).ok, 'invalidPersonalId');
    case 'phone':
      return faultIf(!parsePhone(answer as string).ok, 'invalidPhone');
    case 'email':
      return faultIf(!isEmail(answer as string), 'invalidEmail');
    case 'address':
      return addressFaults(answer as Address, question, codes);
    case 'identityDocument':
      return documentFaults(answer as IdentityDocument, codes);
    case 'file':
    case 'signature':
      return faultIf(!/^[\w-]{1,64}$/.test(answer as string), 'invalidFile');
    default:
      return [];
  }
}

const faultIf = (isWrong: boolean, kind: ProblemKind): Fault[] => (isWrong ? [{ kind }] : []);

function nameFaults(name: string): Fault[] {
  const parsed = parsePersonName(name);
  if (parsed.ok) return [];
  return [{ kind: parsed.error === 'tooLong' ? 'tooLong' : 'invalidName' }];
}

function numberFaults(number: number, min = -largestNumber, max = largestNumber, whole = false): Fault[] {
  if (!Number.isFinite(number) || Math.abs(number) > largestNumber || (whole && !Number.isInteger(number)))
    return [{ kind: 'invalidNumber' }];
  return [...faultIf(number < min, 'belowMinimum'), ...faultIf(number > max, 'aboveMaximum')];
}

function isKnownCode(source: ChoiceSource, code: string, codes: FormContext['codes']): boolean {
  if ('choices' in source) return source.choices.some((choice) => choice.code === code);
  return code.length <= longestCode && (codes?.[source.codeList]?.has(code) ?? true);
}

/** As browsers check it (HTML `input type=email`), with a dot in the domain and the lengths of RFC 5321. */
function isEmail(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i.test(text);
}
