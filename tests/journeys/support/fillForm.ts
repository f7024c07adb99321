import type { Answers } from '../../../src/domain/form/answers.ts';
import { findAnswer } from '../../../src/domain/form/answers.ts';
import type { FormId, Question } from '../../../src/domain/form/formDefinition.ts';
import { findQuestionState, shownPages, type FormState } from '../../../src/domain/form/formState.ts';
import { aFilledForm } from '../../support/aFilledForm.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';
import { fillQuestion } from './fillQuestion.ts';
import type { Person } from './person.ts';

/** The page of the form that is on the screen. */
export const isOnPage = ({ page }: Person, pageId: string): Promise<void> =>
  page.waitForURL(({ pathname }) => pathname.endsWith(`/pages/${pageId}`));

export async function continueFrom({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^Tiếp tục/ }));
}

/** The sample dossier of a form with some answers changed, filled in page by page, as its definition asks for it. */
export async function fillForm(person: Person, formId: FormId, changes: Answers = {}): Promise<void> {
  const filled = aFilledForm(formId, changes);
  for (const { id } of shownPages(filled)) {
    await isOnPage(person, id);
    await fillPage(person, filled, id, { ...sampleAnswers[formId], ...changes });
    await continueFrom(person);
  }
}

export async function fillPage(person: Person, filled: FormState, pageId: string, answers: Answers): Promise<void> {
  const page = filled.form.definition.pages.find(({ id }) => id === pageId);
  for (const question of page?.questions ?? []) {
    const answer = findAnswer(answers, question.id);
    if (answer !== undefined && isAsked(filled, question)) await fillQuestion(person, question, answer);
  }
}

const isAsked = (filled: FormState, { id, compute }: Question): boolean =>
  compute === undefined && findQuestionState(filled, id)?.shown === true;
