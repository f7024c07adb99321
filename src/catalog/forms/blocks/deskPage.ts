import type { Expression, Page, Question } from '../../../domain/form/formDefinition.ts';

/**
 * A question that the desk asks and no sheet prints: it decides which parts of the form and which papers are needed,
 * where the paper form relies on the clerk. Its id says so.
 */
export type DeskQuestion = Question & { id: `desk${string}` };

/** A page of the desk's own questions; they never stand among those of the printed form. */
export function deskPage(id: string, questions: DeskQuestion[], showIf?: Expression): Page {
  return {
    id,
    title: 'Hỏi trước để biết cần giấy tờ gì',
    help: 'Các câu này của bàn một cửa, để biết phần nào phải khai và cần giấy tờ gì. Không in trên tờ khai.',
    ...(showIf === undefined ? {} : { showIf }),
    questions,
  };
}
