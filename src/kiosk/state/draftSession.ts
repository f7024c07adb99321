import { bytesToHex } from '../../domain/basics/bytesToHex.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import { addRow, removeRow, setAnswer } from '../../domain/form/changeForm.ts';
import { problemsOf, type FormState } from '../../domain/form/formState.ts';
import type { Procedure } from '../../domain/procedure/procedure.ts';
import { attachPaper, hasOwner, withAnswer, withFile } from '../actions/papers/attachPaper.ts';
import { detachPaper, withoutFile } from '../actions/papers/detachPaper.ts';
import type { OpenedForm } from '../actions/drafting/openForm.ts';
import { preparePaper } from '../actions/papers/preparePaper.ts';
import { saveDraft } from '../actions/drafting/saveDraft.ts';
import { submitDossier, type SubmitPorts, type SubmitRefusal } from '../actions/drafting/submitDossier.ts';
import type { Chance } from '../ports/time.ts';
import type { FileOwner, StoredFile } from '../../domain/dossier/dossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { Drafts, StorageFault } from '../ports/storage.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { PaperImages, PaperRefusal } from '../ports/devices.ts';
import type { DraftSession } from './app.ts';
import { createAutosave } from './autosave.ts';
import { createDraftStore } from './draftStore.ts';

export interface DraftSessionPorts extends SubmitPorts {
  drafts: Drafts;
  images: PaperImages;
  chance: Chance;
}

export interface OpenSession extends DraftSession {
  /** Somebody came back before the last words of a closed session could be written. */
  reopen(): void;
  /** The draft is thrown away: nothing more is written. */
  abandon(): void;
}

/** With the entry when it was submitted, without when it was closed or thrown away. */
export type SessionEnd = { submitted?: OutboxEntry };

export type OpenAgain = <T>(work: (session: DraftSession) => T | Promise<T>) => Promise<T | undefined>;

type Saving = Promise<Outcome<Draft, StorageFault>>;

/** One open draft: what is typed lives in the store, what is durable in the database, and `save` tells the difference. */
export function createDraftSession(
  ports: DraftSessionPorts,
  {
    draft: opened,
    procedure,
    form,
    onEnd,
    openAgain,
  }: {
    draft: Draft;
    procedure: Procedure;
    form: OpenedForm;
    onEnd: (end: SessionEnd) => void;
    /** Lends the draft once more, after this session has ended; undefined when there is no such draft any more. */
    openAgain: OpenAgain;
  },
): OpenSession {
  const desk = createDraftStore(opened, procedure, form);
  const { store } = desk;
  const id = opened.id;
  let durable = opened;
  let closing = false;
  let ended = false;
  const underway = new Set<Promise<unknown>>();
  let submitting: Promise<Outcome<OutboxEntry, SubmitRefusal>> | undefined;

  const autosave = createAutosave({
    clock: ports.clock,
    save: () => write((draft) => saveDraft(ports, draft)),
    show(save) {
      store.setState({ save });
      if (closing && save.state === 'saved' && underway.size === 0) end({});
    },
  });

  async function write(save: (draft: Draft) => Saving): Saving {
    const saved = await save(desk.current());
    if (saved.ok) {
      durable = saved.value;
      desk.tookRevision(durable);
    }
    return saved;
  }

  /** Files change on the disk first, and on the screen only then. */
  const changeFiles = (save: (draft: Draft) => Saving, apply: (draft: Draft) => Draft): Promise<Outcome<void, StorageFault>> =>
    autosave.inTurn(async () => {
      const saved = await write(save);
      if (!saved.ok) return saved;
      desk.changeDraft(apply);
      return ok(undefined);
    });

  async function attach(
    owner: FileOwner,
    files: readonly Blob[],
    name: string,
    replaces?: string,
  ): Promise<Outcome<StoredFile, PaperRefusal | StorageFault>> {
    if (ended) {
      const again = (session: DraftSession) =>
        owner.paperId === undefined
          ? session.attachAnswer(owner.questionId, files[0] ?? new Blob(), name, replaces)
          : session.attachPages(owner.paperId, files, name, replaces);
      return (await openAgain(again)) ?? refused('unavailable');
    }
    const attached = store.getState().draft.files.filter((file) => !hasOwner(file, owner) || file.sha256 !== replaces);
    const prepared = await preparePaper(ports, { owner, name, files, attached });
    if (!prepared.ok) return prepared;
    const { file } = prepared.value;
    const saved = await changeFiles(
      (draft) => attachPaper(ports, draft, prepared.value, replaces),
      (draft) => withFile(draft, file, replaces),
    );
    return saved.ok ? ok(file) : saved;
  }

  async function submit(): Promise<Outcome<OutboxEntry, SubmitRefusal>> {
    const flushed = await autosave.flush();
    if (!flushed.ok) return refused({ kind: 'storage', fault: flushed.error });
    const submitted = await autosave.inTurn(() => submitDossier(ports, durable, procedure, form));
    if (submitted.ok) end({ submitted: submitted.value });
    return submitted;
  }

  function during<T>(work: Promise<T>): Promise<T> {
    const settled = work.then(
      () => {},
      () => {},
    );
    underway.add(settled);
    void settled.then(() => underway.delete(settled));
    return work;
  }

  function end(how: SessionEnd): void {
    ended = true;
    autosave.stop();
    onEnd(how);
  }

  function changeForm(make: (state: FormState) => FormState): void {
    if (desk.changeForm(make)) autosave.changed();
  }

  function changeDraft(make: (draft: Draft) => Partial<Draft>): void {
    desk.changeDraft((draft) => ({ ...draft, ...make(draft) }));
    autosave.changed();
  }

  return {
    store,
    definition: form.definition,
    compiled: form.compiled,
    procedure,
    answer(question, value, rowId) {
      if (ended) void openAgain((session) => session.answer(question, value, rowId));
      else changeForm((state) => setAnswer(state, question, value, rowId));
    },
    addRow(table) {
      const rowId = bytesToHex(ports.chance.bytes(8));
      changeForm((state) => addRow(state, table, rowId));
      return rowId;
    },
    removeRow: (table, rowId) => changeForm((state) => removeRow(state, table, rowId)),
    goTo(place) {
      if (place !== store.getState().draft.place) changeDraft(() => ({ place }));
    },
    chooseCases: (paperCaseIds) => changeDraft(() => ({ paperCaseIds })),
    answerPaper: (answer) => changeDraft(({ papers }) => ({ papers: withAnswer(papers, answer) })),
    setFlags: (flags) => changeDraft((draft) => ({ flags: { ...draft.flags, ...flags } })),
    setAssistance: (assistance) => changeDraft((draft) => ({ assistance: { ...draft.assistance, ...assistance } })),
    attach: (paperId, file, name, replaces) => during(attach({ paperId }, [file], name, replaces)),
    attachPages: (paperId, pages, name, replaces) => during(attach({ paperId }, pages, name, replaces)),
    attachAnswer: (questionId, file, name, replaces) => during(attach({ questionId }, [file], name, replaces)),
    detach: (sha256, owner) =>
      changeFiles(
        (draft) => detachPaper(ports, draft, { sha256, owner }),
        (draft) => withoutFile(draft, { sha256, owner }),
      ),
    async readFile(sha256) {
      const bytes = await ports.drafts.readFile(id, sha256);
      const file = store.getState().draft.files.find((candidate) => candidate.sha256 === sha256);
      return bytes && new Blob([bytes], { type: file?.mediaType ?? '' });
    },
    flush: autosave.flush,
    async resolveConflict(keep) {
      const theirs = await ports.drafts.find(id);
      if (!theirs) return refused('conflict');
      if (keep === 'theirs') {
        durable = theirs;
        desk.replace(theirs);
        autosave.settle();
        return ok(undefined);
      }
      // Files are always written at once, so whatever differs there is the other window's doing and true.
      changeDraft(() => ({ revision: theirs.revision, files: theirs.files }));
      return autosave.flush();
    },
    problems: (pageId) => problemsOf(store.getState().form, pageId),
    submit() {
      submitting ??= submit().finally(() => {
        submitting = undefined;
      });
      return submitting;
    },
    async close() {
      closing = true;
      do {
        await Promise.all(underway);
        // What cannot be written now stays in this session, which goes on trying.
        if (!(await autosave.flush()).ok) return;
      } while (underway.size > 0);
      if (closing && !ended) end({});
    },
    during,
    reopen() {
      closing = false;
    },
    abandon: () => end({}),
  };
}
