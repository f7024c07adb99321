import type { AnswerValue, Answers, TableRow } from '../answers.ts';
import type { Question } from '../formDefinition.ts';

/** Longer texts are not even looked at. */
const longestText = 20_000;
const longestList = 1000;

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string' && value.length <= longestText;
const isNumber: Guard = (value) => typeof value === 'number' && Number.isFinite(value);
const isDate: Guard = hasMembers({ year: isNumber, month: isNumber, day: isNumber }, ['year']);

const addressMembers = {
  provinceCode: isText,
  provinceName: isText,
  communeCode: isText,
  communeName: isText,
  village: isText,
  historical: isText,
};
const documentMembers = { kind: isText, number: isText, issuedBy: isText, issuedOn: isDate };

/** Whether JSON from outside has the type that a question's answers have. Tables are looked at by their rows. */
export function isAnswerOfType({ type }: Question, value: unknown): value is AnswerValue {
  switch (type) {
    case 'number':
    case 'money':
      return isNumber(value);
    case 'choices':
      return Array.isArray(value) && value.length <= longestList && value.every(isText);
    case 'date':
      return isDate(value);
    case 'address':
      return hasMembers(addressMembers)(value);
    case 'identityDocument':
      return hasMembers(documentMembers)(value);
    case 'statement':
    case 'table':
      return false;
    default:
      return isText(value);
  }
}

/** A row's cells are looked at one by one, by their columns. */
export function isTableRow(value: unknown): value is TableRow {
  return (
    isRecord(value) &&
    Object.keys(value).every((key) => key === 'id' || key === 'answers') &&
    isRowId(value.id) &&
    isRecord(value.answers)
  );
}

const isRowId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

export function isAnswers(value: unknown): value is Answers {
  return isRecord(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with no other members than these, each of its type; `needed` ones must be there. */
function hasMembers(members: Readonly<Record<string, Guard>>, needed: readonly string[] = []): Guard {
  return (value) =>
    isRecord(value) &&
    needed.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => value[key] === undefined || (Object.hasOwn(members, key) && members[key]!(value[key])));
}
