import type { DossierId } from '../../../domain/dossier/dossier.ts';
import type { FormDefinition, QuestionId } from '../../../domain/form/formDefinition.ts';
import { paths } from '../paths.ts';

/** One thought a page: who does this, the pages of the form, the case, each paper, the check. */
export type Step =
  { name: 'start' | 'cases' | 'papers' | 'check' } | { name: 'page'; pageId: string } | { name: 'paper'; paperId: string };

/** What stands behind `/dossiers/:id/`. Undefined: nothing, or nonsense; then the draft opens where the person was. */
export function parseStep(place: string | undefined): Step | undefined {
  const [name, detail, ...rest] = (place ?? '').split('/');
  if (rest.length > 0) return undefined;
  if (name === 'pages' && detail) return { name: 'page', pageId: detail };
  if (name === 'papers' && detail) return { name: 'paper', paperId: detail };
  if (detail !== undefined) return undefined;
  return name === 'start' || name === 'cases' || name === 'papers' || name === 'check' ? { name } : undefined;
}

/** Where a step leads back to, and which question it is about. */
export interface StepAim {
  /** Come from the check, to go back there. */
  fromCheck?: boolean;
  question?: QuestionId;
}

export function stepHref(id: DossierId, step: Step, { fromCheck = false, question }: StepAim = {}): string {
  const query = new URLSearchParams({
    ...(fromCheck && { from: 'check' }),
    ...(question !== undefined && { question }),
  }).toString();
  return paths.draft(id, stepPlace(step)) + (query && `?${query}`);
}

function stepPlace(step: Step): string {
  if (step.name === 'page') return `pages/${step.pageId}`;
  return step.name === 'paper' ? `papers/${encodeURIComponent(step.paperId)}` : step.name;
}

/** What the draft remembers, to come back after a crash: a page, `papers` or `check`. */
export function stepToDraftPlace(step: Step): string | undefined {
  if (step.name === 'start') return undefined;
  if (step.name === 'page') return step.pageId;
  return step.name === 'check' ? 'check' : 'papers';
}

export function draftPlaceToStep(place: string, { pages }: FormDefinition): Step {
  if (pages.some(({ id }) => id === place)) return { name: 'page', pageId: place };
  if (place === 'papers' || place === 'check') return { name: place };
  const first = pages[0];
  return first ? { name: 'page', pageId: first.id } : { name: 'papers' };
}
