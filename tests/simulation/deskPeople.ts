/** What people do at a desk, by the real actions; each act tells the ledger what the screen promised before anybody can know more. */
import { attachPaper } from '../../src/kiosk/actions/attachPaper.ts';
import { detachPaper } from '../../src/kiosk/actions/detachPaper.ts';
import { discardDraft } from '../../src/kiosk/actions/discardDraft.ts';
import { openForm } from '../../src/kiosk/actions/openForm.ts';
import { preparePaper } from '../../src/kiosk/actions/preparePaper.ts';
import { saveDraft } from '../../src/kiosk/actions/saveDraft.ts';
import { startDossier } from '../../src/kiosk/actions/startDossier.ts';
import { submitDossier } from '../../src/kiosk/actions/submitDossier.ts';
import type { Draft, PaperImages, StorageFault } from '../../src/kiosk/ports.ts';
import { ok, type Outcome } from '../../src/domain/basics/outcome.ts';
import { sampleAnswers } from '../support/sampleAnswers.ts';
import { contentOf, type Doubt, type Ledger } from './audit/ledger.ts';
import type { SimulatedKiosk } from './simulatedKiosk.ts';
import type { SimulatedWindow } from './simulatedWindow.ts';
import { offers } from './smallCatalog.ts';

/** The camera's work is not simulated: what it took is what is kept. */
const images: PaperImages = {
  prepare: async (file, name) => ok({ bytes: new Uint8Array(await file.arrayBuffer()), mediaType: 'image/jpeg', name, pages: 1 }),
  join: async (pages, name) =>
    ok({ bytes: new Uint8Array(await new Blob([...pages]).arrayBuffer()), mediaType: 'application/pdf', name, pages: pages.length }),
};

export interface DeskPeople {
  /** The id of the draft, unless the machine died over it or had no catalog yet. */
  start(window: SimulatedWindow, offer: number): Promise<string | undefined>;
  type(window: SimulatedWindow, id: string, words: string): Promise<void>;
  attach(window: SimulatedWindow, id: string, paperId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  detachFirst(window: SimulatedWindow, id: string): Promise<void>;
  discard(window: SimulatedWindow, id: string): Promise<void>;
  submit(window: SimulatedWindow, id: string): Promise<void>;
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
    const outcome = await program.outlive(work());
    if (outcome === 'died') return undefined;
    settle();
    if (!outcome.ok) console.log(kiosk.name, doubt.kind, JSON.stringify(outcome.error).slice(0,300));
    return outcome.ok ? outcome.value : undefined;
  }

  async function findDraft({ program, ports }: SimulatedWindow, id: string): Promise<Draft | undefined> {
    const draft = await program.outlive(ports.drafts.find(id));
    return draft === 'died' ? undefined : draft;
  }

  async function change(
    window: SimulatedWindow,
    id: string,
    next: (draft: Draft) => Draft,
    work: (draft: Draft) => Promise<Outcome<Draft, StorageFault>>,
  ): Promise<void> {
    const draft = await findDraft(window, id);
    if (!draft) return;
    const saved = await act(window, id, { kind: 'saved', draft: contentOf(next(draft)) }, () => work(draft));
    if (saved) ledger.draftSaved(kiosk.name, saved);
  }

  return {
    async start({ program, ports }, offer) {
      const settle = ledger.startBegan(kiosk.name);
      const started = await program.outlive(startDossier(ports, offers[offer]?.code ?? ''));
      if (started === 'died') return undefined;
      settle();
      if (!started.ok) return undefined;
      ledger.draftSaved(kiosk.name, started.value);
      return started.value.id;
    },
    async type(window, id, words) {
      const withWords = (draft: Draft): Draft => {
        const typed = offers.find(({ formId }) => formId === draft.formId)?.typed ?? '';
        return { ...draft, answers: { ...draft.answers, ...sampleAnswers[draft.formId], [typed]: words } };
      };
      await change(window, id, withWords, (draft) => saveDraft(window.ports, withWords(draft)));
    },
    async attach(window, id, paperId, bytes) {
      const draft = await findDraft(window, id);
      if (!draft) return;
      const { program, ports } = window;
      const files = [new Blob([bytes])];
      const paper = await program.outlive(preparePaper({ ...ports, images }, { paperId, name: 'ảnh.jpg', files, attached: draft.files }));
      if (paper === 'died' || !paper.ok) return;
      const { file } = paper.value;
      const others = (all: Draft['files']) => all.filter((one) => one.paperId !== paperId || one.sha256 !== file.sha256);
      await change(
        window,
        id,
        (found) => ({ ...found, files: [...others(found.files), file] }),
        (found) => attachPaper(ports, found, paper.value),
      );
    },
    async detachFirst(window, id) {
      const first = (draft: Draft) => draft.files[0]?.sha256 ?? '';
      await change(
        window,
        id,
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
    async submit(window, id) {
      const draft = await findDraft(window, id);
      if (!draft) return;
      const began = ledger.next();
      const entry = await act(window, id, { kind: 'submitted', began }, async () => {
        const { catalog } = window.ports;
        const procedure = await catalog.findProcedure(draft.procedureCode, draft.procedureVersion);
        const form = procedure && (await openForm(window.ports, procedure, draft));
        if (!procedure || !form) throw new Error(`the catalog of ${kiosk.name} has lost what draft ${id} began with`);
        return submitDossier(window.ports, draft, procedure, form);
      });
      if (entry) ledger.submitted(kiosk.name, entry, began);
    },
  };
}
