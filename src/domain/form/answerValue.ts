import type { AnswerValue } from './answers.ts';
import { readPart } from './answerParts.ts';
import { canonicalAnswer } from './canonicalAnswer.ts';
import { partialDateToIso, toPartialDate } from './expression/isoPartialDate.ts';
import { toAtom, toDateText, toNumber, toText, type Value } from './expression/value.ts';
import type { Question } from './formDefinition.ts';
import type { PartialDate } from '../basics/partialDate.ts';

/** What an expression reads of a canonical answer. The rows of a table are not read here. */
export function answerToValue(question: Question, answer: AnswerValue | undefined, part?: string): Value {
  if (answer === undefined) return '';
  if (question.type === 'address' || question.type === 'identityDocument') return readPart(question, answer, part);
  if (question.type === 'date') return { date: partialDateToIso(answer as PartialDate) };
  if (Array.isArray(answer)) return (answer as string[]).join(' ');
  return answer as string | number;
}

/** The canonical answer for what an expression gave, in the question's own type; undefined for '' and for what does not fit the type. */
export function valueToAnswer(question: Question, value: Value): AnswerValue | undefined {
  const atom = toAtom(value);
  const text = toText(atom);
  if (text === '') return undefined;
  return canonicalAnswer(question, typedAnswer(question, atom, text));
}

function typedAnswer({ type }: Question, atom: Value, text: string): AnswerValue | undefined {
  switch (type) {
    case 'number':
    case 'money': {
      const number = toNumber(atom);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'date':
      return toPartialDate(toDateText(atom) ?? '');
    case 'yesNo':
      return typeof atom === 'boolean' ? (atom ? 'yes' : 'no') : text;
    case 'choices':
      return text.split(/\s+/);
    default:
      return text;
  }
}
