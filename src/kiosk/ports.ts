/**
 * The doors of the kiosk to the outside. Actions and sync know only these; `main.tsx` alone knows who stands behind them, and tests put
 * memory, fake IndexedDB or a faulty wire there. Promises of a store resolve when the bytes are durable, never earlier (I1).
 */
import type { CatalogDelta, SignedCatalogHead } from '../contract/catalogPack.ts';
import type {
  ChangesResponse,
  FeedbackRequest,
  FeedbackResponse,
  StatusChange,
  TrackingResponse,
} from '../contract/changes.ts';
import type { IntakeResponse, MissingFile, ReceiptsRequest, ReceiptsResponse } from '../contract/intake.ts';
import type { Problem } from '../contract/problem.ts';
import type { ProvinceKey } from '../contract/provinceKeys.ts';
import type { SignedReceipt } from '../contract/receipt.ts';
import type { Outcome } from '../domain/basics/outcome.ts';
import type { WorkCalendar } from '../domain/deadline/workCalendar.ts';
import type { DeliveryState } from '../domain/dossier/deliveryState.ts';
import type { Assistance, Dossier, DossierFlags, DossierId, ManifestFile } from '../domain/dossier/dossier.ts';
import type { Answers } from '../domain/form/answers.ts';
import type { CodeList, CodeListId, FormDefinition, FormId } from '../domain/form/formDefinition.ts';
import type { PaperAnswer } from '../domain/paper/attachedPaper.ts';
import type { Procedure, ProcedureCode, ProcedureSummary } from '../domain/procedure/procedure.ts';

// ── Time, chance and content ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Clock {
  /** Milliseconds since 1970 by this machine's clock, which may be wrong and may jump. */
  now(): number;
  /** Milliseconds that only grow, for waiting and measuring. */
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal aborts (never rejects). */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Chance {
  bytes(count: number): Uint8Array<ArrayBuffer>;
  /** In [0, 1). */
  fraction(): number;
}

export interface Digest {
  /** SHA-256 as lower-case hex. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** Verifies what the province signed; false for an unknown key, a wrong signature or a malformed one. */
export interface Signatures {
  verify(keys: readonly ProvinceKey[], kid: string, signature: string, bytes: Uint8Array): Promise<boolean>;
}

/** Turns a finalised dossier into the body of an envelope. `kid` "plain" deflates; sealing to the province's key stands behind the same door. */
export interface Sealer {
  seal(dossier: Dossier): Promise<{ kid: string; body: Uint8Array }>;
  /** Reads a body back where this machine can: a plain one. Undefined for a sealed or damaged one. */
  open(kid: string, body: Uint8Array): Promise<Dossier | undefined>;
}

/** A picture or PDF as it came from camera, scanner or disk, made fit to keep: turned upright, shrunk, JPEG or PDF within the budget. */
export interface PaperImages {
  prepare(file: Blob, name: string): Promise<Outcome<PreparedPaper, PaperRefusal>>;
  /** Several captured pages as one PDF, in the order given. */
  join(pages: readonly Blob[], name: string): Promise<Outcome<PreparedPaper, PaperRefusal>>;
}
export interface PreparedPaper {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: ManifestFile['mediaType'];
  name: string;
  pages: number;
}
/** `tooManyFiles`, `dossierTooLarge`: the limits of a whole dossier (25 files, 60 MiB). */
export type PaperRefusal =
  'wrongType' | 'tooLarge' | 'unreadable' | 'empty' | 'passwordProtected' | 'tooManyFiles' | 'dossierTooLarge';

// ── Storage ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Why nothing was written. The data stays on the screen, and the person is told what to do (I1, I9). */
export type StorageFault = 'full' | 'unavailable' | 'timedOut' | 'newerSchema' | 'conflict' | 'limit';

/** What a store throws where it answers no `Outcome`: reads, and the writes of sync. `name` is `StorageError`. */
export interface StorageError extends Error {
  fault: StorageFault;
}

/** A file that belongs to a draft or to a queued dossier. Its bytes lie in the files table under (dossier, sha256). */
export type StoredFile = Omit<ManifestFile, 'n'>;

export interface Draft {
  id: DossierId;
  procedureCode: ProcedureCode;
  procedureName: string;
  /** SHA-256 of the procedure as the draft began with it: its papers and times stay, whatever the catalog does. */
  procedureVersion: string;
  catalogVersion: number;
  formId: FormId;
  /** The form stays at this version whatever the catalog does. */
  formVersion: number;
  paperCaseIds: string[];
  answers: Answers;
  papers: PaperAnswer[];
  files: StoredFile[];
  flags: DossierFlags;
  assistance: Assistance;
  /** Where the person was, to come back there after a crash: a page id, `papers` or `check`. */
  place: string;
  startedAt: string;
  savedAt: string;
  /** The refused dossier that this draft puts right. */
  corrects?: DossierId;
  /** Raised by each save; a save on an older revision is refused with `conflict` (two windows). */
  revision: number;
}

export interface Drafts {
  list(): Promise<Draft[]>;
  find(id: DossierId): Promise<Draft | undefined>;
  /** `limit`: too many drafts are open. `filesOf`: the files that the draft names are copied from that dossier, in the same transaction. */
  create(draft: Draft, filesOf?: DossierId): Promise<Outcome<Draft, StorageFault>>;
  /** Writes the draft at `revision + 1` and answers it. */
  save(draft: Draft): Promise<Outcome<Draft, StorageFault>>;
  /** File bytes and draft row in one transaction. */
  saveWithFile(draft: Draft, file: StoredFile, bytes: Uint8Array): Promise<Outcome<Draft, StorageFault>>;
  /** Drops the bytes of a file that `draft.files` no longer names. */
  saveWithoutFile(draft: Draft, sha256: string): Promise<Outcome<Draft, StorageFault>>;
  /** Only when a person threw it away and said yes. */
  discard(id: DossierId): Promise<Outcome<void, StorageFault>>;
  readFile(id: DossierId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** What the slip (phiếu ghi nhận hồ sơ chờ gửi) shows; kept with the queue entry so that it can be printed again. */
export interface PendingSlip {
  temporaryCode: string;
  procedureCode: ProcedureCode;
  procedureName: string;
  applicantName: string;
  communeCode: string;
  communeName: string;
  /** Papers by what was done with them, in official wording. */
  papers: { name: string; state: 'filledHere' | 'have' | 'onPaper' | 'notNeeded' | 'toShow'; pages: number }[];
  savedAt: string;
  /** Estimated due date (dự kiến); absent when the processing time is unknown. */
  estimatedDueAt?: string;
}

/** Why the last try did not deliver. `code` is stable and has its words in locales (`failures.<code>`). */
export interface Failure {
  kind: 'temporary' | 'permanent' | 'notTheProvince';
  code:
    | 'offline'
    | 'timedOut'
    | 'connectionCut'
    | 'captivePortal'
    | 'badAnswer'
    | 'badSignature'
    | 'unauthorised'
    | 'rateLimited'
    | 'serverBusy'
    | 'serverError'
    | 'refused'
    | 'quarantined'
    | 'fileDamaged'
    | 'storage';
  at: string;
  problem?: Problem;
}

export interface OutboxEntry {
  id: DossierId;
  digest: string;
  /** Order of this device's work; never a clock (I6). */
  seq: number;
  state: DeliveryState;
  slip: PendingSlip;
  files: ManifestFile[];
  envelopeSize: number;
  /** Files that the province still lacks; absent until it said that it holds the envelope. Empty: only the receipt is missing. */
  missing?: MissingFile[];
  queuedAt: string;
  attempts: number;
  /** By `Clock.now()`; absent: as soon as there is a line. A time far in the future, as after a clock jump, counts as now. */
  nextTryAt?: number;
  failure?: Failure;
  receipt?: SignedReceipt;
  status?: StatusChange;
  /** The dossier that was submitted in place of this refused one. */
  replacedBy?: DossierId;
}

export interface Outbox {
  /** By `seq`. `open`: only what is not delivered, however long the history is. */
  list(which?: 'all' | 'open'): Promise<OutboxEntry[]>;
  find(id: DossierId): Promise<OutboxEntry | undefined>;
  /**
   * One strict transaction: entry and envelope in, draft out; its files stay. Repeating it, from any window, changes nothing.
   * The number is taken in a transaction of its own before `build`, so numbers may have gaps but never repeat.
   */
  submit(draft: Draft, build: (seq: number) => Promise<NewOutboxEntry>): Promise<Outcome<OutboxEntry, StorageFault>>;
  envelope(id: DossierId): Promise<Uint8Array<ArrayBuffer> | undefined>;
  readFile(id: DossierId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** One strict transaction: `withTryBegun`, until `update` writes how the try ended. Answers the envelopes that can be read. */
  startSending(ids: readonly DossierId[]): Promise<Map<DossierId, Uint8Array<ArrayBuffer>>>;
  /** Changes the named entries in one transaction; `change` sees the row as stored now. Answers the rows after. */
  update(ids: readonly DossierId[], change: (entry: OutboxEntry) => OutboxEntry): Promise<OutboxEntry[]>;
}
export type NewOutboxEntry = { entry: OutboxEntry; envelope: Uint8Array };
/** Small durable facts about this machine. */
export interface Settings {
  deviceId: string;
  communeCode: string;
  language: 'vi' | 'en';
  textSize: 1 | 2 | 3;
  hotline: string;
  provinceKeys: ProvinceKey[];
  changesCursor: number;
  changesEpoch: number;
  /** Browser sessions that found their data in place: the second one proves that it outlives a closed browser. */
  browserSessions: number;
  clockOffsetMs: number | undefined;
  lastHeardAt: string | undefined;
}
export interface SettingsStore {
  /** Creates device id and defaults at the first call. */
  get(): Promise<Settings>;
  set(change: Partial<Settings>): Promise<Settings>;
}

export interface CatalogStore {
  /** The catalog in use, or undefined before the first one was installed. */
  head(): Promise<SignedCatalogHead | undefined>;
  /** Everyday procedures first, then by title. */
  summaries(): Promise<ProcedureSummary[]>;
  /** Without a version: that of the catalog in use. Versions that drafts use stay. */
  findProcedure(code: ProcedureCode, version?: string): Promise<Procedure | undefined>;
  /** SHA-256 of a procedure in the catalog in use. */
  procedureVersion(code: ProcedureCode): Promise<string | undefined>;
  /** Without a version: the newest of the catalog in use. Versions that drafts use stay. */
  findForm(id: FormId, version?: number): Promise<FormDefinition | undefined>;
  codeList(id: CodeListId): Promise<CodeList | undefined>;
  calendar(): Promise<WorkCalendar | undefined>;
  /** Verifies root and signature over what is held plus the delta, then switches in one transaction; refuses without touching the old. */
  install(delta: CatalogDelta, keys: readonly ProvinceKey[]): Promise<Outcome<SignedCatalogHead, CatalogFault>>;
}
export type CatalogFault = 'badSignature' | 'badRoot' | 'wrongBase' | 'older' | StorageFault;

// ── The province ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every call answers or fails with a told-apart reason; it never throws for what a network can do. */
export interface Province {
  keys(signal?: AbortSignal): Promise<Outcome<ProvinceKey[], Failure>>;
  sendEnvelopes(envelopes: readonly Uint8Array[], signal?: AbortSignal): Promise<Outcome<IntakeResponse, Failure>>;
  askReceipts(request: ReceiptsRequest, signal?: AbortSignal): Promise<Outcome<ReceiptsResponse, Failure>>;
  /** tus HEAD: bytes that the province holds of this file. */
  fileOffset(sha256: string, signal?: AbortSignal): Promise<Outcome<number, Failure>>;
  /** tus creation-with-upload: for a file of which nothing was sent yet. Answers the new offset. */
  createFile(
    sha256: string,
    size: number,
    first: Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<Outcome<number, Failure>>;
  /** tus PATCH from `offset`; answers the new offset. */
  appendFile(
    sha256: string,
    offset: number,
    chunk: Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<Outcome<number, Failure>>;
  changes(after: number, epoch: number, signal?: AbortSignal): Promise<Outcome<ChangesResponse, Failure>>;
  catalog(from: number, signal?: AbortSignal): Promise<Outcome<CatalogDelta, Failure>>;
  track(code: string, signal?: AbortSignal): Promise<Outcome<TrackingResponse | 'unknownCode', Failure>>;
  sendFeedback(feedback: FeedbackRequest, signal?: AbortSignal): Promise<Outcome<FeedbackResponse, Failure>>;
}

/** At most one holder among all windows of this origin (Web Locks). Resolves undefined without running when another holds it. */
export interface SenderLock {
  tryHold<T>(run: () => Promise<T>): Promise<T | undefined>;
}

/** Tells windows with an open draft from the others: a new version of the app waits while there is one (Web Locks). */
export interface DraftingLock {
  /** Answers how to let go. */
  hold(): () => void;
  /** Whether another window has one open. */
  isHeldElsewhere(): Promise<boolean>;
}

/** Wakes the sender: going online, a window shown again, Background Sync. Hints only. Answers how to stop listening. */
export interface Connection {
  seemsOnline(): boolean;
  onWake(wake: () => void): () => void;
}

export type StoredTopic = 'drafts' | 'outbox' | 'catalog' | 'settings';

/** Tells every window of this origin, the one that speaks included, that stored rows changed. */
export interface Announcer {
  announce(topic: StoredTopic): void;
  onAnnounced(listen: (topic: StoredTopic) => void): () => void;
}
