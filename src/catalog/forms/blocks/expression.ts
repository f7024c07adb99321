import type { Expression, QuestionId } from '../../../domain/form/formDefinition.ts';

/** `${childBirthDate}`, or a part of a composite answer: `${childHometown.province}`. */
export const answerTo = (id: QuestionId, part?: string): Expression => '${' + (part === undefined ? id : `${id}.${part}`) + '}';

/** True while the answer is one of the codes; false while it is empty. */
export const isOneOf = (id: QuestionId, ...codes: string[]): Expression =>
  codes.map((code) => `${answerTo(id)} = '${code}'`).join(' or ');
