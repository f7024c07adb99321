import { findQuestionState, findRows, type FormState, type QuestionState } from '../../../../domain/form/formState.ts';
import type { Page, Question, QuestionId } from '../../../../domain/form/formDefinition.ts';
import { isBlocking, type Problem } from '../../../../domain/form/problem.ts';
import { controlId } from '../../../components/questions/controlId.ts';
import type { FormWords } from '../../../components/questions/formWords.ts';
import { problemTexts } from '../../../components/questions/problemText.ts';
import { questionLabel } from '../../../components/questions/questionLabel.ts';
import type { Unreadable } from '../../../components/questions/typed/unreadable.ts';

export interface PageProblem {
  /** Question on the page: for a cell of a table, the table. */
  questionId: QuestionId;
  /** Control to go to. */
  targetId: string;
  /** With the question's name, for it is read away from it. */
  message: string;
}

interface Filled {
  form: FormState;
  unreadable: Unreadable;
}

/** What keeps the person on a page, in the order of the page: one line for each question or cell. */
export function problemsOfPage({ form, unreadable }: Filled, page: Page, words: FormWords): PageProblem[] {
  const toText = problemTexts(words);
  return page.questions.flatMap((question) => {
    const state = findQuestionState(form, question.id);
    if (!state?.shown) return [];
    const own = problemOf(question, state, controlId(question.id), '');
    const rows = question.type === 'table' ? findRows(form, question.id) : [];
    const cells = rows.flatMap(({ id: rowId, cells }, place) =>
      cells.flatMap((cell, column) => {
        const asked = question.type === 'table' ? question.columns[column] : undefined;
        if (!asked || !cell.shown || question.type !== 'table') return [];
        const row = words.t('form.table.row', { row: words.of(question.id, question.rowName), number: place + 1 });
        return problemOf(asked, cell, controlId(asked.id, { table: question.id, id: rowId }), `${row} – `);
      }),
    );
    return [...own, ...cells].map((problem) => ({ ...problem, questionId: question.id }));
  });

  function problemOf(
    question: Question,
    { answer, problems }: QuestionState,
    id: string,
    before: string,
  ): Omit<PageProblem, 'questionId'>[] {
    const label = questionLabel(question, words);
    const misread = question.type === 'table' ? undefined : unreadable.findWithin(id);
    if (misread) {
      const text = words.t(`form.unreadable.${misread.reason}`);
      return [{ targetId: misread.controlId, message: `${before}${label}: ${text}` }];
    }
    const problem = problems.find(isBlocking);
    if (!problem) return [];
    const text = toText(problem, { question, answer });
    return [
      {
        targetId: targetOf(problem, question, id),
        message: before + (problem.kind === 'required' ? text : `${label}: ${text}`),
      },
    ];
  }
}

/** A part that is missing is gone to itself; of a table, the button that adds a row. */
function targetOf({ part, kind }: Problem, { type }: Question, id: string): string {
  if (type === 'table') return kind === 'required' || kind === 'tooFewRows' ? `${id}-add` : id;
  if (type === 'address' && part === 'commune') return `${id}-commune`;
  return type === 'date' && (part === 'month' || part === 'day') ? `${id}-${part === 'month' ? 'month' : 'first'}` : id;
}
