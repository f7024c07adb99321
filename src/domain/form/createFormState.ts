import { findAnswer, type AnswerValue, type Answers } from './answers.ts';
import { setAnswer } from './changeForm.ts';
import type { CompiledForm } from './compile/compiledForm.ts';
import type { FormContext } from './formContext.ts';
import { draftAnswers, type FormRow, type FormState } from './formState.ts';
import { initialAnswer } from './initialAnswer.ts';
import { readAnswers } from './shape/readAnswers.ts';
import { blankRow, blankState, closeDraft, openDraft } from './state/formDraft.ts';
import { createMarks, markAll } from './state/marks.ts';
import { workOut } from './state/workOut.ts';

/** The form with the answers of a draft. Whatever is no answer to this form is left out. */
export function createFormState(form: CompiledForm, answers: Answers, context: FormContext): FormState {
  const draft = openDraft({ form, context, ...blankState(form) });
  const { answers: read } = readAnswers(form, answers);
  for (const { question, index, table, ownTable } of form.questions) {
    const answer = table === undefined ? findAnswer(read, question.id) : undefined;
    if (ownTable !== undefined) draft.tables[ownTable] = readRows(form, ownTable, answer);
    else if (answer !== undefined) draft.questions[index] = { ...draft.questions[index]!, answer };
  }
  const marks = createMarks(form);
  markAll(form, marks);
  workOut(draft, marks);
  return closeDraft(draft);
}

function readRows(form: CompiledForm, table: number, answer: AnswerValue | undefined): FormRow[] {
  const { columns } = form.tables[table]!;
  return (Array.isArray(answer) ? answer : [])
    .filter((row) => typeof row !== 'string')
    .map(({ id, answers }) => {
      const { cells } = blankRow(form, table, id);
      return {
        id,
        cells: columns.map(({ question }, column) => ({ ...cells[column]!, answer: findAnswer(answers, question.id) })),
      };
    });
}

/** The form as a new draft shows it: every `initial` was worked out once, in the order of the form. */
export function startForm(form: CompiledForm, context: FormContext): FormState {
  let state = createFormState(form, {}, context);
  for (const compiled of form.questions) {
    const answer = compiled.table === undefined ? initialAnswer(state, compiled) : undefined;
    if (answer !== undefined) state = setAnswer(state, compiled.question.id, answer);
  }
  return state;
}

/** The same form on another day, or with other code lists. */
export function withContext(state: FormState, context: FormContext): FormState {
  return createFormState(state.form, draftAnswers(state), context);
}
