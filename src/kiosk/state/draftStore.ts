import { createStore, type StoreApi } from 'zustand/vanilla';
import { createFormState } from '../../domain/form/createFormState.ts';
import { draftAnswers, type FormState } from '../../domain/form/formState.ts';
import type { Procedure } from '../../domain/procedure/procedure.ts';
import { createPaperList } from '../../domain/paper/createPaperList.ts';
import type { OpenedForm } from '../actions/drafting/openForm.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { DraftSessionState } from './app.ts';

export interface DraftStore {
  store: StoreApi<DraftSessionState>;
  /** Answers whether anything changed. */
  changeForm(make: (form: FormState) => FormState): boolean;
  changeDraft(make: (draft: Draft) => Draft): void;
  /** What the screen shows now, as a row to write. */
  current(): Draft;
  /** A write went through: its revision is ours. What was typed meanwhile stays. */
  tookRevision(saved: Draft): void;
  /** What another window saved, in place of what is here. */
  replace(draft: Draft): void;
}

/** What is typed into one draft: the form's state, and beside it the draft row and the checklist of papers that follow from it. */
export function createDraftStore(opened: Draft, procedure: Procedure, { compiled, context }: OpenedForm): DraftStore {
  const listPapers = createPaperList(procedure, compiled);
  const toState = (draft: Draft, form: FormState) => {
    const checklist = listPapers(form, draft);
    return { draft, form, checklist, papers: checklist.tasks };
  };
  const fromRow = (draft: Draft) => toState(draft, createFormState(compiled, draft.answers, context));
  const store = createStore<DraftSessionState>(() => ({ ...fromRow(opened), save: { state: 'saved' } }));

  return {
    store,
    changeForm(make) {
      const { draft, form } = store.getState();
      const changed = make(form);
      if (changed === form) return false;
      store.setState(toState(draft, changed));
      return true;
    },
    changeDraft: (make) => store.setState(({ draft, form }) => toState(make(draft), form)),
    current() {
      const { draft, form } = store.getState();
      return { ...draft, answers: draftAnswers(form) };
    },
    tookRevision: ({ revision, savedAt, answers }) =>
      store.setState(({ draft }) => ({ draft: { ...draft, revision, savedAt, answers } })),
    replace: (draft) => store.setState(fromRow(draft)),
  };
}
