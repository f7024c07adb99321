import { addRow, setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { compileForm, type CompiledForm } from '../../../../src/domain/form/compileForm.ts';
import { createFormState } from '../../../../src/domain/form/createFormState.ts';
import type { AnswerValue, Answers } from '../../../../src/domain/form/answers.ts';
import type { FormContext } from '../../../../src/domain/form/formContext.ts';
import type { FormDefinition, Page, Question, QuestionType } from '../../../../src/domain/form/formDefinition.ts';
import { findQuestionState, type FormState } from '../../../../src/domain/form/formState.ts';
import type { Problem } from '../../../../src/domain/form/problem.ts';

export const testContext: FormContext = { today: '2026-11-23' };

const words = 'Lời nhắc';

/** A question of a test form; what its type needs besides is filled in. */
export function q<T extends QuestionType>(id: string, type: T, more: Partial<Extract<Question, { type: T }>> = {}): Question {
  const base = { id, label: `Câu ${id}` };
  const choices = ['a', 'b', 'c'].map((code) => ({ code, label: code.toUpperCase() }));
  const needed =
    type === 'choice' || type === 'choices' ? { choices } : type === 'table' ? { columns: [], rowName: words } : {};
  return { ...base, type, ...needed, ...more } as Question;
}

export const check = (rule: string, severity?: 'warning') => ({ rule, message: words, ...(severity ? { severity } : {}) });

export function aPage(id: string, questions: Question[], showIf?: string): Page {
  return { id, title: words, questions, ...(showIf === undefined ? {} : { showIf }) };
}

export function aDefinition(...pages: Page[]): FormDefinition {
  return {
    id: 'testForm',
    version: 1,
    title: 'TỜ KHAI',
    grade: 'C',
    source: 'Thử',
    pages,
    pledge: '',
  };
}

/** Compiled; throws the errors of a form that does not compile. */
export function aForm(...pages: Page[]): CompiledForm {
  const compiled = compileForm(aDefinition(...pages));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 2));
  return compiled.value;
}

/** A form of one page. */
export const aFormOf = (...questions: Question[]): CompiledForm => aForm(aPage('page', questions));

export function filled(form: CompiledForm, answers: Answers = {}, context = testContext): FormState {
  return createFormState(form, answers, context);
}

export function answerAll(state: FormState, answers: Record<string, AnswerValue | undefined>, rowId?: string): FormState {
  return Object.entries(answers).reduce((changed, [id, answer]) => setAnswer(changed, id, answer, rowId), state);
}

/** A row more, with these cells. */
export function withRow(state: FormState, tableId: string, rowId: string, cells: Record<string, AnswerValue> = {}): FormState {
  return answerAll(addRow(state, tableId, rowId), cells, rowId);
}

export const isShown = (state: FormState, id: string, rowId?: string) => findQuestionState(state, id, rowId)?.shown;
export const isRequired = (state: FormState, id: string, rowId?: string) => findQuestionState(state, id, rowId)?.required;
export const answerIn = (state: FormState, id: string, rowId?: string) => findQuestionState(state, id, rowId)?.answer;
export const kindsOf = (problems: readonly Problem[] | undefined) =>
  problems?.map(({ kind, part }) => (part ? `${kind} ${part}` : kind));
export const problemsIn = (state: FormState, id: string, rowId?: string) =>
  kindsOf(findQuestionState(state, id, rowId)?.problems);
