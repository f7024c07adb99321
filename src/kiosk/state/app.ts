/**
 * All that screens may see and do. `main.tsx` builds one and hands it down (`useApp`); tests of screens build one over memory.
 * Stores are zustand/vanilla; `useStore` binds them to Preact.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { FeedbackRequest } from '../../contract/changes.ts';
import type { Language } from '../../domain/basics/language.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { DeskTime } from '../../domain/dossier/deskTime.ts';
import type { DossierId, FileOwner, StoredFile } from '../../domain/dossier/dossier.ts';
import type { AnswerValue } from '../../domain/form/answers.ts';
import type { CompiledForm } from '../../domain/form/compileForm.ts';
import type { CodeList, CodeListId, FormDefinition, QuestionId } from '../../domain/form/formDefinition.ts';
import type { FormState } from '../../domain/form/formState.ts';
import type { Problem as FormProblem } from '../../domain/form/problem.ts';
import type { PaperAnswer } from '../../domain/paper/attachedPaper.ts';
import type { PaperChecklist, PaperTask } from '../../domain/paper/paperChecklist.ts';
import type { Procedure, ProcedureArea, ProcedureCode, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { TranslatedPart } from '../../domain/translation/translation.ts';
import type { CorrectRefusal } from '../actions/drafting/correctDossier.ts';
import type { StartRefusal } from '../actions/drafting/startDossier.ts';
import type { SubmitRefusal } from '../actions/drafting/submitDossier.ts';
import type { TrackedDossier } from '../actions/citizens/trackDossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { Failure } from '../records/failure.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { Devices, PaperRefusal } from '../ports/devices.ts';
import type { Settings } from '../records/settings.ts';
import type { StorageFault } from '../ports/storage.ts';
import type { CatalogTextsState } from './catalogTexts.ts';

export interface CatalogState {
  /** `missing`: never loaded on this machine and no line to load it now. */
  status: 'loading' | 'ready' | 'missing';
  version: number;
  /** Day of the data (ISO), always shown. */
  dataOn: string;
  procedures: ProcedureSummary[];
  areas: { area: ProcedureArea; count: number }[];
}

export interface OutboxState {
  /** Newest first. */
  entries: OutboxEntry[];
  sending: boolean;
}

export interface LineState {
  /** What the last exchange with the province showed; `unknown` before the first. */
  line: 'unknown' | 'reached' | 'unreachable';
  lastHeardAt: string | undefined;
  lastFailure: Failure | undefined;
  /** When the sender tries again by itself, by this machine's clock (ms); absent when nothing waits. */
  retryAt: number | undefined;
}

export interface AppUpdateState {
  /** A new version of the app is installed and waits for a moment when no draft is open. */
  waiting: boolean;
}

/** Whether this window may be trusted with work. Anything but `working` is a full-screen notice: load again, or update the app. */
export interface StorageHealth {
  /** `superseded`: another window runs a newer app, or the site's data was cleared. `newerSchema`: this app is older than its data. */
  condition: 'working' | 'superseded' | 'newerSchema' | 'unavailable';
  /** The browser promised not to evict what is stored. */
  persisted: boolean;
  /** The data was here when the browser was opened anew: it outlives a closed window. Before that nobody can know. */
  survivedRestart: boolean;
  /** Told to be a private or guest window: everything goes when it closes. Browsers tell this less and less. */
  ephemeral: boolean;
}

export type { CorrectRefusal, StartRefusal, SubmitRefusal, TrackedDossier };

export interface DraftSessionState {
  /** As saved last; what is typed since then is in `form`. */
  draft: Draft;
  form: FormState;
  /** `saved` only after the bytes are durable (I1). `failed` keeps the data on the screen and says why. */
  save: { state: 'saved' | 'saving' | 'failed'; fault?: StorageFault };
  papers: PaperTask[];
  /** The same with its gaps and files that no paper claims. */
  checklist: PaperChecklist;
}

/** One open draft. Every change is saved by itself; `flush` resolves when all of it is durable. */
export interface DraftSession {
  store: StoreApi<DraftSessionState>;
  definition: FormDefinition;
  compiled: CompiledForm;
  procedure: Procedure;
  /** `undefined` clears. For a cell of a table give its row. */
  answer(question: QuestionId, value: AnswerValue | undefined, rowId?: string): void;
  addRow(table: QuestionId): string;
  removeRow(table: QuestionId, rowId: string): void;
  goTo(place: string): void;
  chooseCases(caseIds: string[]): void;
  answerPaper(answer: PaperAnswer): void;
  setFlags(flags: Partial<Draft['flags']>): void;
  setAssistance(assistance: Partial<Draft['assistance']>): void;
  /** `replaces`: SHA-256 of the file of this paper whose place it takes. */
  attach(
    paperId: string,
    file: Blob,
    name: string,
    replaces?: string,
  ): Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>;
  /** A file that is itself the answer to a question; its SHA-256 stands in the answers. */
  attachAnswer(
    questionId: QuestionId,
    file: Blob,
    name: string,
    replaces?: string,
  ): Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>;
  /** Several captured pages as one PDF. */
  attachPages(
    paperId: string,
    pages: readonly Blob[],
    name: string,
    replaces?: string,
  ): Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>;
  /** Without a paper: off every paper that has it. */
  detach(sha256: string, owner?: FileOwner): Promise<Outcome<void, StorageFault>>;
  readFile(sha256: string): Promise<Blob | undefined>;
  /** Ok: all of it is durable. Refused: it is still only on the screen. */
  flush(): Promise<Outcome<void, StorageFault>>;
  /** After `conflict`: go on with what is on this screen, or with what the other window saved. */
  resolveConflict(keep: 'mine' | 'theirs'): Promise<Outcome<void, StorageFault>>;
  /** Problems of one page, or of the whole form. */
  problems(pageId?: string): FormProblem[];
  submit(): Promise<Outcome<OutboxEntry, SubmitRefusal>>;
  /** Something that a person made is on its way to the disk: closing waits for it. */
  during<T>(work: Promise<T>): Promise<T>;
  /** What is still given to a closed session, by a file dialog that outlived the screen, goes to the draft all the same. */
  close(): Promise<void>;
}

export interface App {
  catalog: StoreApi<CatalogState>;
  drafts: StoreApi<{ drafts: Draft[] }>;
  outbox: StoreApi<OutboxState>;
  line: StoreApi<LineState>;
  settings: StoreApi<Settings>;
  appUpdate: StoreApi<AppUpdateState>;
  storage: StoreApi<StorageHealth>;
  texts: StoreApi<CatalogTextsState>;
  /** What a reader of cards typed was refused, and nobody has said yet that he saw it. */
  cardReader: StoreApi<{ refused: boolean }>;
  devices: Omit<Devices, 'saveFile'>;

  searchProcedures(query: string, area?: ProcedureArea): ProcedureSummary[];
  findProcedure(code: ProcedureCode): Promise<Procedure | undefined>;
  codeList(id: CodeListId): Promise<CodeList>;
  /** Into `texts`, once it has been read. */
  loadTexts(language: Language, part: TranslatedPart): void;

  startDossier(code: ProcedureCode): Promise<Outcome<DossierId, StartRefusal>>;
  openDraft(id: DossierId): Promise<DraftSession | undefined>;
  discardDraft(id: DossierId): Promise<Outcome<void, StorageFault>>;

  sendNow(): Promise<void>;
  /** One that needed attention, tried once more as it is. */
  sendAgain(id: DossierId): Promise<void>;
  /** A refused dossier becomes a new draft with all its answers and files; the old entry stays until the new one is delivered. */
  correctDossier(id: DossierId): Promise<Outcome<DossierId, CorrectRefusal>>;
  /** The envelope and files of one entry as one file, for a stick (I4); false when it is not here. */
  exportDossier(id: DossierId): Promise<boolean>;
  /** Looks on this machine first, then asks the province. */
  track(code: string): Promise<TrackedDossier>;
  sendFeedback(feedback: Omit<FeedbackRequest, 'id' | 'communeCode'>): Promise<Outcome<{ receivedAt: string }, Failure>>;

  changeSettings(change: Partial<Pick<Settings, 'language' | 'textSize' | 'communeCode' | 'hotline'>>): Promise<void>;
  /** What is known of the present time, beside what this machine's clock says. */
  deskTime(): DeskTime & { machineAt: string; isClockWrong: boolean };
  /** After a yes. `unsaved`: something could not be written; `otherWindow`: a draft is open there. */
  applyAppUpdate(): Promise<'applied' | 'unsaved' | 'otherWindow'>;
}
