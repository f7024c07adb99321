import type { QuestionId } from '../../../domain/form/formDefinition.ts';

/**
 * Id of the control (or group) of a question, of a cell of a table, or of a part of either: `question-members-r1-memberName`.
 * Ids of questions have no dash, so no id is the beginning of another one's.
 */
export function controlId(question: QuestionId, row?: { table: QuestionId; id: string }): string {
  return row === undefined ? `question-${question}` : `question-${row.table}-${row.id}-${question}`;
}
