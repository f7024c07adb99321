import { addressLine } from '../basics/addressLine.ts';
import type { Address, AnswerValue, IdentityDocument } from './answers.ts';
import { partialDateToIso } from './expression/isoPartialDate.ts';
import type { Value } from './expression/value.ts';
import type { Question } from './formDefinition.ts';

const addressParts: Readonly<Record<string, (address: Address) => Value>> = {
  province: ({ provinceCode = '' }) => provinceCode,
  commune: ({ communeCode = '' }) => communeCode,
  village: ({ village = '' }) => village,
  historical: ({ historical = '' }) => historical,
  /** The whole address as it is printed. */
  line: addressLine,
};

const documentParts: Readonly<Record<string, (paper: IdentityDocument) => Value>> = {
  kind: ({ kind = '' }) => kind,
  number: ({ number = '' }) => number,
  issuedBy: ({ issuedBy = '' }) => issuedBy,
  issuedOn: ({ issuedOn }) => (issuedOn ? { date: partialDateToIso(issuedOn) } : ''),
};

/** Names after the dot in `${home.commune}`. */
export function partsOf({ type }: Question): string[] {
  if (type === 'address') return Object.keys(addressParts);
  return type === 'identityDocument' ? Object.keys(documentParts) : [];
}

/** Read without a part, an address is its line and an identity document its number. */
export function readPart(question: Question, answer: AnswerValue, part?: string): Value {
  if (question.type === 'address') return addressParts[part ?? 'line']!(answer as Address);
  return documentParts[part ?? 'number']!(answer as IdentityDocument);
}
