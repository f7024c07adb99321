import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { shownPages, type FormState } from '../../../../domain/form/formState.ts';
import type { Page } from '../../../../domain/form/formDefinition.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';
import { FormPage } from './FormPage.tsx';

/** The named page of the form. One that is not shown (any more) gives way to the next that is. */
export function FormStep({ pageId }: { pageId: string }) {
  const { session } = useDossierDesk();
  const { route } = useLocation();
  const id = session.store.getState().draft.id;
  // As text, so that a letter typed on the page, which makes new lists but no other pages, draws nothing again.
  const shownIds = useStore(session.store, ({ form }) => pageIds(form).join(' '));
  const page = findPage(session.store.getState().form, shownIds.split(' '), pageId);
  const elsewhere =
    page?.id === pageId ? undefined : stepHref(id, page ? { name: 'page', pageId: page.id } : { name: 'papers' });
  useEffect(() => {
    if (elsewhere !== undefined) route(elsewhere, true);
  }, [elsewhere, route]);
  if (!page || elsewhere !== undefined) return null;
  return <FormPage key={page.id} page={page} />;
}

const pageIds = (form: FormState): string[] => shownPages(form).map(({ id }) => id);

/** The page itself, else the next shown one after its place in the form, else the last. */
function findPage({ form }: FormState, shownIds: readonly string[], pageId: string): Page | undefined {
  const all = form.pages.map(({ page }) => page);
  const place = all.findIndex(({ id }) => id === pageId);
  const shown = all.filter(({ id }) => shownIds.includes(id));
  return shown.find((page) => all.indexOf(page) >= place) ?? shown.at(-1);
}
