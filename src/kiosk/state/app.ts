/**
 * All that screens may see and do. `main.tsx` builds one and hands it down (`useApp`); tests of screens build one over memory.
 * Stores are zustand/vanilla; `useStore` binds them to Preact.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { TrackingResponse } from '../../contract/changes.ts';
import type { FeedbackRequest } from '../../contract/changes.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { AnswerValue } from '../../domain/form/answers.ts';
import type { CompiledForm } from '../../domain/form/compileForm.ts';
import type { CodeList, CodeListId, FormDefinition, QuestionId } from '../../domain/form/formDefinition.ts';
import type { FormState } from '../../domain/form/formState.ts';
import type { Problem as FormProblem } from '../../domain/form/problem.ts';
import type { PaperAnswer } from '../../domain/paper/attachedPaper.ts';
import type { PaperTask } from '../../domain/paper/paperChecklist.ts';
import type { Procedure, ProcedureArea, ProcedureCode, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { Draft, Failure, OutboxEntry, PaperRefusal, Settings, StorageFault, StoredFile } from '../ports.ts';

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

/** Why a dossier could not be submitted: what is still missing, or that the disk refused. */
export type SubmitRefusal =
  | { kind: 'answers'; problems: FormProblem[] }
  | { kind: 'papers'; paperIds: string[] }
  | { kind: 'storage'; fault: StorageFault };

export interface DraftSessionState {
  draft: Draft;
  form: FormState;
  /** `saved` only after the bytes are durable (I1). `failed` keeps the data on the screen and says why. */
  save: { state: 'saved' | 'saving' | 'failed'; fault?: StorageFault };
  papers: PaperTask[];
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
  attach(paperId: string, file: Blob, name: string): Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>;
  detach(sha256: string): Promise<Outcome<void, StorageFault>>;
  readFile(sha256: string): Promise<Blob | undefined>;
  flush(): Promise<void>;
  /** Problems of one page, or of the whole form. */
  problems(pageId?: string): FormProblem[];
  submit(): Promise<Outcome<OutboxEntry, SubmitRefusal>>;
  close(): Promise<void>;
}

export interface App {
  catalog: StoreApi<CatalogState>;
  drafts: StoreApi<{ drafts: Draft[] }>;
  outbox: StoreApi<OutboxState>;
  line: StoreApi<LineState>;
  settings: StoreApi<Settings>;
  appUpdate: StoreApi<AppUpdateState>;

  searchProcedures(query: string, area?: ProcedureArea): ProcedureSummary[];
  findProcedure(code: ProcedureCode): Promise<Procedure | undefined>;
  codeList(id: CodeListId): Promise<CodeList>;

  startDossier(code: ProcedureCode): Promise<Outcome<DossierId, 'unknownProcedure' | 'unknownForm' | StorageFault>>;
  openDraft(id: DossierId): Promise<DraftSession | undefined>;
  discardDraft(id: DossierId): Promise<void>;

  sendNow(): Promise<void>;
  /** A refused dossier becomes a new draft with all its answers and files; the old entry stays until the new one is delivered. */
  correctDossier(id: DossierId): Promise<Outcome<DossierId, StorageFault>>;
  /** The envelope and files of one entry as one file, for a stick (I4). */
  exportDossier(id: DossierId): Promise<Blob | undefined>;
  /** Looks on this machine first, then asks the province. */
  track(code: string): Promise<TrackedDossier>;
  sendFeedback(feedback: Omit<FeedbackRequest, 'id' | 'communeCode'>): Promise<Outcome<{ receivedAt: string }, Failure>>;

  changeSettings(change: Partial<Pick<Settings, 'language' | 'textSize' | 'communeCode' | 'hotline'>>): Promise<void>;
  applyAppUpdate(): Promise<void>;
}

export type TrackedDossier =
  | { found: 'here'; entry: OutboxEntry }
  | { found: 'province'; dossier: TrackingResponse }
  | { found: 'no'; reason: 'badCode' | 'unknownCode' }
  | { found: 'notAsked'; failure: Failure };
