import { findQuestionState, type FormState } from './formState.ts';

/** Whoever asks for something, by the role that the forms give him; then whoever is named first, as the bride is on the marriage sheet. */
const askingRoles = ['requester', 'applicant'];

/** Name of the person in whose name the dossier goes, for the list of the desk; '' while nobody is named. */
export function applicantName(state: FormState): string {
  const names = state.form.questions
    .filter(({ question, table }) => question.type === 'name' && question.person?.field === 'name' && table === undefined)
    .map(({ question }) => ({ role: question.person?.role ?? '', cell: findQuestionState(state, question.id) }))
    .flatMap(({ role, cell }) =>
      cell?.shown && typeof cell.answer === 'string' && cell.answer !== '' ? [{ role, name: cell.answer }] : [],
    );
  return (names.find(({ role }) => askingRoles.includes(role)) ?? names[0])?.name ?? '';
}
