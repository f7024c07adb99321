import { contextName } from '../contextVariables.ts';
import type { FormDefinition, Question } from '../formDefinition.ts';
import type { CompiledForm, CompiledQuestion, CompiledTable, FormError } from './compiledForm.ts';

export type QuestionList = Pick<CompiledForm, 'pages' | 'questions' | 'byId' | 'tables'>;

const idShape = /^[A-Za-z]\w{0,59}$/;

/** All questions of a form in their order, columns after their table; rules are still empty. Names must be unique and well formed. */
export function listQuestions(definition: FormDefinition): { list: QuestionList; errors: FormError[] } {
  const questions: CompiledQuestion[] = [];
  const byId = new Map<string, CompiledQuestion>();
  const tables: CompiledTable[] = [];
  const errors: FormError[] = [];
  const pageIds = new Set<string>();

  const add = (question: Question, place: Pick<CompiledQuestion, 'page' | 'table' | 'column'>): CompiledQuestion => {
    const compiled: CompiledQuestion = { question, index: questions.length, ...place, rules: { checks: [] } };
    const refuse = (reason: string): number => errors.push({ questionId: question.id, rule: 'definition', reason });
    if (!idShape.test(question.id)) refuse('the name of a question is a letter followed by letters, digits or _, at most 60');
    if (question.id === contextName) refuse('this name stands for the surroundings of the form');
    if (byId.has(question.id)) refuse('this name is used twice in the form');
    questions.push(compiled);
    byId.set(question.id, compiled);
    if (question.type !== 'table') return compiled;
    if (place.table !== undefined) {
      refuse('a table cannot stand inside a table');
      return compiled;
    }
    const table: CompiledTable = { question: compiled, columns: [] };
    compiled.ownTable = tables.push(table) - 1;
    table.columns = question.columns.map((column, index) =>
      add(column, { page: place.page, table: compiled.ownTable!, column: index }),
    );
    return compiled;
  };

  const pages = definition.pages.map((page, index) => {
    if (pageIds.has(page.id))
      errors.push({ pageId: page.id, rule: 'definition', reason: 'this page name is used twice in the form' });
    pageIds.add(page.id);
    return { page, questions: page.questions.map((question) => add(question, { page: index })) };
  });
  return { list: { pages, questions, byId, tables }, errors };
}
