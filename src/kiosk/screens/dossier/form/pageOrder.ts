import { isBlocking } from '../../../../domain/form/problem.ts';
import { shownPages } from '../../../../domain/form/formState.ts';
import type { DraftSession } from '../../../state/app.ts';
import { casesToChoose } from '../../../../domain/procedure/paperCases.ts';
import type { Step } from '../steps.ts';

type Session = Pick<DraftSession, 'store' | 'problems' | 'procedure'>;

/**
 * After a page comes the next one shown, then the papers. A person who came from the check goes back there, unless what was changed
 * opened questions elsewhere.
 */
export function nextStep(session: Session, pageId: string, { fromCheck }: { fromCheck: boolean }): Step {
  const pages = shownPages(session.store.getState().form);
  if (fromCheck) {
    const open = pages.find(({ id }) => id !== pageId && session.problems(id).some(isBlocking));
    return open ? { name: 'page', pageId: open.id } : { name: 'check' };
  }
  const next = pages[pages.findIndex(({ id }) => id === pageId) + 1];
  return next ? { name: 'page', pageId: next.id } : stepAfterForm(session);
}

export function previousStep(session: Session, pageId: string): Step {
  const pages = shownPages(session.store.getState().form);
  const previous = pages[pages.findIndex(({ id }) => id === pageId) - 1];
  return previous ? { name: 'page', pageId: previous.id } : { name: 'start' };
}

function stepAfterForm({ procedure }: Pick<DraftSession, 'procedure'>): Step {
  return { name: casesToChoose(procedure).length > 0 ? 'cases' : 'papers' };
}

export function lastPage({ store }: Pick<DraftSession, 'store'>): Step {
  const last = shownPages(store.getState().form).at(-1);
  return last ? { name: 'page', pageId: last.id } : { name: 'start' };
}
