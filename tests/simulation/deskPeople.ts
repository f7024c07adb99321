/** What people do at a desk, by the real actions; each act tells the ledger what the screen promised before anybody can know more. */
import { attachPaper } from '../../src/kiosk/actions/papers/attachPaper.ts';
import { changeSettings } from '../../src/kiosk/actions/machine/changeSettings.ts';
import { detachPaper } from '../../src/kiosk/actions/papers/detachPaper.ts';
import { discardDraft } from '../../src/kiosk/actions/drafting/discardDraft.ts';
import { openForm } from '../../src/kiosk/actions/drafting/openForm.ts';
import { preparePaper } from '../../src/kiosk/actions/papers/preparePaper.ts';
import { saveDraft } from '../../src/kiosk/actions/drafting/saveDraft.ts';
import { startDossier } from '../../src/kiosk/actions/drafting/startDossier.ts';
import { submitDossier } from '../../src/kiosk/actions/drafting/submitDossier.ts';
import type { Draft } from '../../src/domain/dossier/draft.ts';
import type { PaperImages } from '../../src/kiosk/ports/devices.ts';
import type { StorageError, StorageFault } from '../../src/kiosk/ports/storage.ts';
import { ok, refused, type Outcome } from '../../src/domain/basics/outcome.ts';
import { sampleAnswers } from '../support/sampleAnswers.ts';
import { contentOf, type Doubt, type Ledger } from './audit/ledger.ts';
import type { SimulatedKiosk } from './simulatedKiosk.ts';
import type { SimulatedWindow } from './simulatedWindow.ts';
import { offers } from './smallCatalog.ts';

/** The camera's work is not simulated: what it took is what is kept. */
const images: PaperImages = {
  prepare: async (file, name) =>
    ok({ bytes: new Uint8Array(await file.arrayBuffer()), mediaType: 'image/jpeg', name, pages: 1 }),
  join: async (pages, name) =>
    ok({
      bytes: new Uint8Array(await new Blob([...pages]).arrayBuffer()),
      mediaType: 'application/pdf',
      name,
      pages: pages.length,
    }),
};

/** What a store throws is told on the screen as any other refusal: nothing was written. */
async function refusedWhenStorageFails<T, E>(work: Promise<Outcome<T, E>>): Promise<Outcome<T, E | StorageFault>> {
  try {
    return await work;
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'StorageError') return refused((fault as StorageError).fault);
    throw fault;
  }
}

export interface DeskPeople {
  tellCommune(window: SimulatedWindow, communeCode: string): Promise<void>;
  /** The id of the draft, unless the machine died over it or had no catalog yet. */
  start(window: SimulatedWindow, offer: number): Promise<string | undefined>;
  /** In several windows at once: at most one of them may say that it saved. */
  type(windows: readonly SimulatedWindow[], id: string, words: string): Promise<void>;
  attach(window: SimulatedWindow, id: string, paperId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  detachFirst(window: SimulatedWindow, id: string): Promise<void>;
  discard(window: SimulatedWindow, id: string): Promise<void>;
  /** Each window has the draft on its screen before the first of them presses the button. */
  submit(windows: readonly SimulatedWindow[], id: string, how: 'atOnce' | 'inTurn'): Promise<void>;
}

export function createDeskPeople(kiosk: Pick<SimulatedKiosk, 'name'>, ledger: Ledger): DeskPeople {
  /** An act on a stored draft; the doubt over it ends when somebody lives to see the outcome. */
  async function act<T>(
    { program }: SimulatedWindow,
    id: string,
    doubt: Doubt,
    work: () => Promise<Outcome<T, unknown>>,
  ): Promise<T | undefined> {
    const settle = ledger.began(id, doubt);
    const outcome = await program.outlive(refusedWhenStorageFails(work()));
    if (outcome === 'died') return undefined;
    settle();
    return outcome.ok ? outcome.value : undefined;
  }

  async function findDraft({ program, ports }: SimulatedWindow, id: string): Promise<Draft | undefined> {
    const draft = await program.outlive(ports.drafts.find(id));
    return draft === 'died' ? undefined : draft;
  }

  async function change(
    window: SimulatedWindow,
    draft: Draft | undefined,
    next: (draft: Draft) => Draft,
    work: (draft: Draft) => Promise<Outcome<Draft, StorageFault>>,
  ): Promise<void> {
    if (!draft) return;
    const saved = await act(window, draft.id, { kind: 'saved', draft: contentOf(next(draft)) }, () => work(draft));
    if (saved) ledger.draftSaved(kiosk.name, saved, draft);
  }

  async function pressSubmit(window: SimulatedWindow, draft: Draft | undefined): Promise<void> {
    if (!draft) return;
    const { ports } = window;
    const began = ledger.next();
    const entry = await act(window, draft.id, { kind: 'submitted', began }, async () => {
      const procedure = await ports.catalog.findProcedure(draft.procedureCode, draft.procedureVersion);
      const form = procedure && (await openForm(ports, procedure, draft));
      if (!procedure || !form) throw new Error(`the catalog of ${kiosk.name} has lost what draft ${draft.id} began with`);
      return submitDossier(ports, draft, procedure, form);
    });
    if (entry) ledger.submitted(kiosk.name, entry, began);
  }

  return {
    async tellCommune({ program, ports }, communeCode) {
      await program.outlive(refusedWhenStorageFails(changeSettings(ports, { communeCode }).then(ok)));
    },
    async start({ program, ports }, offer) {
      const settle = ledger.startBegan(kiosk.name);
      const started = await program.outlive(refusedWhenStorageFails(startDossier(ports, offers[offer]?.code ?? '')));
      if (started === 'died') return undefined;
      settle();
      if (!started.ok) return undefined;
      ledger.draftSaved(kiosk.name, started.value);
      return started.value.id;
    },
    async type(windows, id, words) {
      const drafts = await Promise.all(windows.map((window) => findDraft(window, id)));
      const typing = windows.map((window, n) => {
        const withWords = (draft: Draft): Draft => {
          const typed = offers.find(({ formId }) => formId === draft.formId)?.typed ?? '';
          return {
            ...draft,
            flags: { verifiedWithVneid: false, digitised: false, reusedPapers: false },
            assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
            answers: { ...draft.answers, ...sampleAnswers[draft.formId], [typed]: `${words}${'.'.repeat(n)}` },
          };
        };
        return change(window, drafts[n], withWords, (draft) => saveDraft(window.ports, withWords(draft)));
      });
      await Promise.all(typing);
    },
    async attach(window, id, paperId, bytes) {
      const draft = await findDraft(window, id);
      if (!draft) return;
      const { program, ports } = window;
      const files = [new Blob([bytes])];
      const paper = await program.outlive(
        preparePaper({ ...ports, images }, { owner: { paperId }, name: 'ảnh.jpg', files, attached: draft.files }),
      );
      if (paper === 'died' || !paper.ok) return;
      const { file } = paper.value;
      const others = (all: Draft['files']) => all.filter((one) => one.paperId !== paperId || one.sha256 !== file.sha256);
      await change(
        window,
        draft,
        (found) => ({ ...found, files: [...others(found.files), file] }),
        (found) => attachPaper(ports, found, paper.value),
      );
    },
    async detachFirst(window, id) {
      const first = (draft: Draft) => draft.files[0]?.sha256 ?? '';
      await change(
        window,
        await findDraft(window, id),
        (draft) => ({ ...draft, files: draft.files.filter(({ sha256 }) => sha256 !== first(draft)) }),
        (draft) => detachPaper(window.ports, draft, { sha256: first(draft) }),
      );
    },
    async discard(window, id) {
      if (!(await findDraft(window, id))) return;
      const { program, ports } = window;
      const settle = ledger.began(id, { kind: 'discarded' });
      const outcome = await program.outlive(discardDraft(ports, id));
      if (outcome === 'died') return;
      settle();
      if (outcome.ok) ledger.discarded(id);
    },
    async submit(windows, id, how) {
      const drafts = await Promise.all(windows.map((window) => findDraft(window, id)));
      const presses = windows.map((window, n) => () => pressSubmit(window, drafts[n]));
      if (how === 'atOnce') await Promise.all(presses.map((press) => press()));
      else for (const press of presses) await press();
    },
  };
}
