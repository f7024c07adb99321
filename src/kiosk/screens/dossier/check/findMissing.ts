import { completeStatements } from '../../../../domain/dossier/statements.ts';
import { shownPages } from '../../../../domain/form/formState.ts';
import { filingFaults } from '../../../../domain/paper/filingFaults.ts';
import type { Words } from '../../../i18n/useText.ts';
import type { DossierDesk } from '../dossierDesk.ts';
import { problemsOfPage } from '../form/problemsOfPage.ts';
import { stepHref } from '../steps.ts';
import { filingFaultLine, statementLine, type Missing } from './missingLines.ts';

/** Every gap at once, in the order of the dossier: answers, case, papers, what is to be said of them. The pledge stands on the page itself. */
export function findMissing({ session, unreadable }: DossierDesk, words: Words): Missing[] {
  const { form, draft, checklist } = session.store.getState();
  const { t, pick } = words;
  const answers = shownPages(form).flatMap((page) =>
    problemsOfPage({ form, unreadable }, page, words).map(({ questionId, message }) => ({
      href: stepHref(draft.id, { name: 'page', pageId: page.id }, { fromCheck: true, question: questionId }),
      message: `${pick(page.title)} – ${message}`,
    })),
  );
  const faults = filingFaults(session.procedure, checklist, { ...draft, files: [] });
  const statements = completeStatements(draft);
  const unsaid = statements.ok ? [] : statements.error.filter((statement) => statement !== 'confirmedBy');
  return [
    ...answers,
    ...faults.map((fault) => filingFaultLine(draft.id, fault, t)),
    ...unsaid.map((statement) => statementLine(draft.id, statement, t)),
  ];
}
