import { findQuestionState, shownPages, type FormState } from '../../../src/domain/form/formState.ts';
import { fillQuestion } from './fillQuestion.ts';
import type { Person } from './person.ts';

export async function continueFrom({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^Tiếp tục/ }));
}

/** Fills in the form page by page, with what stands in `filled`, as its definition asks for it. */
export async function fillForm(person: Person, filled: FormState): Promise<void> {
  for (const { id } of shownPages(filled)) {
    await isOnPage(person, id);
    await fillPage(person, filled, id);
    await continueFrom(person);
  }
}

/** The page of the form is on the screen. */
export const isOnPage = ({ page }: Person, pageId: string): Promise<void> =>
  page.waitForURL(({ pathname }) => pathname.endsWith(`/pages/${pageId}`));

export async function fillPage(person: Person, filled: FormState, pageId: string): Promise<void> {
  const page = filled.form.definition.pages.find(({ id }) => id === pageId);
  for (const question of page?.questions ?? []) {
    const state = findQuestionState(filled, question.id);
    if (question.compute !== undefined || !state?.shown || state.answer === undefined) continue;
    await fillQuestion(person, question, state.answer);
  }
}
