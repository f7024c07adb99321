/**
 * The doors of the province to the outside. Actions know only these; `main.ts` and `createProvince.ts` know who stands behind them.
 * A promise of a store resolves when the change is committed and durable, never earlier (I2).
 */
import type { CatalogHead, PartId, SignedCatalogHead } from '../contract/catalogPack.ts';
import type { FeedbackRequest, StatusChange } from '../contract/changes.ts';
import type { EnvelopeHeader } from '../contract/envelopeHeader.ts';
import type { ProvinceKey } from '../contract/provinceKeys.ts';
import type { Receipt, SignedReceipt } from '../contract/receipt.ts';
import type { Outcome } from '../domain/basics/outcome.ts';
import type { Dossier, DossierId } from '../domain/dossier/dossier.ts';
import type { DossierEvent } from '../domain/dossier/dossierEvent.ts';
import type { NationalStatusCode } from '../domain/dossier/nationalStatus.ts';

export interface Clock {
  /** Milliseconds since 1970: legal time. */
  now(): number;
}

export interface Chance {
  bytes(count: number): Uint8Array;
}

/** Signs what the province answers for: ECDSA P-256 with SHA-256, IEEE P1363 form, base64url. */
export interface Signer {
  kid: string;
  keys: ProvinceKey[];
  sign(bytes: Uint8Array): string;
}

export type SignReceipt = (receipt: Receipt) => SignedReceipt;

/** The platform's DEFLATE, SHA-256 and event loop. */
export interface Platform {
  /** Raw inflate; undefined for damaged bytes and for more than `limit` bytes of output. */
  inflate(deflated: Uint8Array, limit: number): Uint8Array | undefined;
  /** Lower-case hex. */
  sha256(bytes: Uint8Array | string): string;
  /** Before each piece of a long work: resolves after everything else that waits for this process had its turn, if it is time for that. */
  giveWay(): Promise<void>;
  /** Milliseconds since some moment, never backwards. */
  elapsed(): number;
}

// ── Dossiers ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ReadableEnvelope {
  digest: string;
  bytes: Uint8Array;
  header: EnvelopeHeader;
  body: Uint8Array;
}

/** An envelope that was opened, read and found right: ready to be kept. */
export interface CheckedEnvelope extends ReadableEnvelope {
  dossier: Dossier;
}

/** A file of a manifest that is not (known to be) here. */
export interface AwaitedFile {
  sha256: string;
  size: number;
}

/** What the province holds under one digest. A receipt means whole (I5); else at least one file is awaited. */
export type HeldEnvelope =
  | { state: 'received'; id: DossierId; digest: string; receipt: SignedReceipt }
  | { state: 'awaitingFiles'; id: DossierId; digest: string; awaited: AwaitedFile[] }
  | { state: 'quarantined'; id: DossierId; digest: string };

export interface DossierStore {
  /** By digest; what is not held is absent. Reads only, and asks nothing about the content: a replay comes before any check (I3). */
  findHeld(digests: readonly string[]): Promise<Map<string, HeldEnvelope>>;
  /** Those of the ids under which a dossier is held. */
  findTaken(ids: readonly DossierId[]): Promise<Set<DossierId>>;
  /**
   * All in one transaction: dossiers, events, audit, and the receipts of those whose files are all here. What comes under an id that is
   * held with another digest goes to quarantine: `conflicting` is known to, unread. Answers what is held afterwards, by digest.
   */
  keep(envelopes: readonly CheckedEnvelope[], conflicting: readonly ReadableEnvelope[]): Promise<Map<string, HeldEnvelope>>;
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where file bytes lie: a disk, or an object store. Addressed by the SHA-256 of the whole file; knows nothing of dossiers. */
export interface FileStore {
  /** `size`: bytes held; `complete`: all there, verified and durable. */
  find(sha256: string): Promise<{ size: number; complete: boolean } | undefined>;
  /**
   * Appends while bytes arrive. What arrived stays, whatever becomes of the source. One writer at a time; a writer of whom nothing was
   * heard for a while gives way to the next. Resolves when the bytes are durable.
   */
  append(
    sha256: string,
    offset: number,
    source: AsyncIterable<Uint8Array>,
    limit: number,
  ): Promise<Outcome<AppendedFile, AppendRefusal>>;
  /** Verifies a partial file and makes it complete, durably. `damaged`: those were other bytes; nothing of them is left. */
  complete(sha256: string, size: number): Promise<'complete' | 'damaged' | 'locked'>;
  /** Of a complete file. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Throws when nothing can be written. */
  probe(): Promise<void>;
}
export interface AppendedFile {
  /** Bytes held now. */
  size: number;
  /** `cut`: the source broke off. `overtaken`: another writer took over. `surplus`: more bytes came than the limit, and were dropped. */
  end: 'whole' | 'cut' | 'overtaken' | 'surplus';
}
export type AppendRefusal = { reason: 'locked' } | { reason: 'offset-mismatch'; size: number };

/** What the database knows of files. */
export interface FileRecords {
  /** Sizes that manifests of dossiers still waiting give for this file, ascending; empty when none waits for it. */
  awaitedSizes(sha256: string): Promise<number[]>;
  /** Size of a file that is complete and recorded. */
  completeSize(sha256: string): Promise<number | undefined>;
  /** One transaction: the files are here, and every dossier that is now whole is received (event, audit, receipt). */
  recordComplete(files: readonly AwaitedFile[]): Promise<void>;
  /** Files that dossiers wait for, for the look at start-up; at most `limit`, by SHA-256 from `after` on. */
  listAwaited(after: string, limit: number): Promise<AwaitedFile[]>;
}

// ── What kiosks and citizens ask ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface FeedPage {
  epoch: number;
  cursor: number;
  more: boolean;
  statuses: StatusChange[];
}

export interface TrackedDossier {
  temporaryCode: string;
  procedureCode: string;
  procedureName: string;
  events: DossierEvent[];
}

export interface StatusFeed {
  /** Of one device; a cursor of another epoch starts over. */
  changesAfter(device: string, after: number, epoch: number | undefined): Promise<FeedPage>;
  findByTemporaryCode(code: string): Promise<TrackedDossier | undefined>;
}

export interface KeptFeedback extends FeedbackRequest {
  receivedAt: string;
}

export type FeedbackPlace = Pick<KeptFeedback, 'receivedAt' | 'id'>;

export interface FeedbackStore {
  /** Keeps the first of an id; answers what is kept and whether it says the same. */
  keep(feedback: FeedbackRequest): Promise<{ receivedAt: string; same: boolean }>;
  /** Newest first, from before a place. */
  list(before: FeedbackPlace | undefined, limit: number): Promise<KeptFeedback[]>;
}

// ── Catalog ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface CatalogPart {
  id: PartId;
  hash: string;
  /** Canonical JSON. */
  content: string;
}

export interface CatalogStore {
  head(): Promise<SignedCatalogHead | undefined>;
  /** Hashes of the current version. */
  hashes(): Promise<Map<string, string>>;
  /** Makes a version out of these parts, in one transaction; refuses when a form of the same version was published with other content. */
  publish(version: NewCatalogVersion): Promise<Outcome<SignedCatalogHead, CatalogConflict>>;
  /** Parts that the version has and `from` has not in the same content (`from` 0: all of them), and ids that it has no more. */
  difference(from: number, version: number): Promise<{ parts: CatalogPart[]; removed: PartId[] }>;
  /** Contents of parts as last published, current or not; what was never published is absent. */
  findParts(ids: readonly PartId[]): Promise<Map<PartId, string>>;
  /** Code lists of one version; of the newest when there is no such version yet. */
  listsAt(version: number): Promise<CatalogPart[]>;
}
export interface NewCatalogVersion {
  base: number;
  dataOn: string;
  parts: readonly CatalogPart[];
  sign: (head: CatalogHead) => SignedCatalogHead;
  root: string;
}
export type CatalogConflict = { reason: 'form-changed'; ids: PartId[] } | { reason: 'overtaken' };

// ── Operators ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface DossierListing {
  id: DossierId;
  temporaryCode: string;
  procedureCode: string;
  procedureName: string;
  communeCode: string;
  applicantName: string;
  storedAt: string;
  /** Orders the list and pages it. */
  position: number;
  events: DossierEvent[];
}

export interface DossierFilter {
  /** Part of a code, a number, an id or a procedure's name. */
  text?: string;
  communeCode?: string;
  /** `awaiting`: files are still missing. */
  status?: NationalStatusCode | 'awaiting';
}

export interface DossierRecord {
  digest: string;
  bytes: Uint8Array;
  device: string;
  seq: number;
  storedAt: string;
  events: DossierEvent[];
  receipt: SignedReceipt | undefined;
  /** Complete files of its manifest. */
  heldFiles: Set<string>;
}

export interface QuarantinedEnvelope {
  id: DossierId;
  digest: string;
  /** Of the dossier that holds the id. */
  temporaryCode: string;
  procedureName: string;
  size: number;
  quarantinedAt: string;
}

export interface Progress {
  status: Exclude<NationalStatusCode, 1>;
  number?: string;
  dueAt?: string;
  note?: string;
}

export interface DossierDesk {
  list(filter: DossierFilter, before: number | undefined, limit: number): Promise<DossierListing[]>;
  find(id: DossierId): Promise<DossierRecord | undefined>;
  listQuarantined(limit: number): Promise<QuarantinedEnvelope[]>;
  findQuarantined(
    digest: string,
  ): Promise<{ id: DossierId; bytes: Uint8Array; device: string; quarantinedAt: string } | undefined>;
  /** Event and audit in one transaction; refuses for a dossier that is unknown or not whole yet. */
  addProgress(id: DossierId, progress: Progress, actor: string): Promise<Outcome<{ at: string }, 'unknown' | 'awaitingFiles'>>;
}

/** One line of the append-only log of who did what (Luật 91/2025/QH15, NĐ 331/2026). Never holds personal data of citizens. */
export interface AuditEntry {
  actor: string;
  action: string;
  subject: string;
  detail?: Record<string, string | number>;
}

export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  /** Recomputes the hash chain; the sequence number of the first broken line. */
  findBreak(): Promise<number | undefined>;
}

/** All that stands on the database. */
export interface ProvinceDatabase {
  dossiers: DossierStore;
  fileRecords: FileRecords;
  feed: StatusFeed;
  feedback: FeedbackStore;
  catalog: CatalogStore;
  desk: DossierDesk;
  audit: AuditLog;
  /** Throws when the database does not answer. */
  probe(): Promise<void>;
}

/** A log line: never a name, an answer, a code or an address of a person. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, facts?: Record<string, string | number | boolean>) => void;
