import type { PartialDate } from '../basics/partialDate.ts';
import type { QuestionId } from './formDefinition.ts';

/** Where somebody lives: names are kept beside codes, so that a dossier stays readable after the lists change. */
export interface Address {
  provinceCode?: string;
  provinceName?: string;
  communeCode?: string;
  communeName?: string;
  /** House, street, village (thôn, bản, khu phố). */
  village?: string;
  /** A historical address of three levels, as written on an old paper; then nothing else is set. */
  historical?: string;
}

/** Giấy tờ tùy thân. Only the number is asked for when it is a personal id: the rest can be looked up (NĐ 104/2022). */
export interface IdentityDocument {
  kind?: string;
  number?: string;
  issuedBy?: string;
  issuedOn?: PartialDate;
}

/** One row of a repeating table; `id` is stable while rows move. */
export interface TableRow {
  id: string;
  answers: Answers;
}

/**
 * By question type: text, name, choice, ethnicity, personalId, phone, email, time ("HH:mm") → string;
 * number, money (dong) → number; yesNo → 'yes' | 'no'; choices → string[] of codes; date → PartialDate; address, identityDocument, table.
 * An unanswered question is absent. Text is NFC.
 */
export type AnswerValue = string | number | string[] | PartialDate | Address | IdentityDocument | TableRow[];

export type Answers = { [id: QuestionId]: AnswerValue };

/** The answer to one question. Names such as `constructor`, which every object seems to have, find nothing. */
export function findAnswer(answers: Answers, id: QuestionId): AnswerValue | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
