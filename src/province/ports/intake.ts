/** What the province keeps of dossiers and their files. A promise resolves when the change is committed and durable, never earlier (I2). */
import type { EnvelopeHeader } from '../../contract/envelopeHeader.ts';
import type { SignedReceipt } from '../../contract/receipt.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { Dossier, DossierId } from '../../domain/dossier/dossier.ts';

export interface ReadableEnvelope {
  digest: string;
  bytes: Uint8Array;
  header: EnvelopeHeader;
  body: Uint8Array;
}

/** An envelope whose content could be read. */
export interface OpenedEnvelope extends ReadableEnvelope {
  dossier: Dossier;
}

/** What the province says of a dossier in its own words: worked out from catalog and answers, never taken from the sender. */
export interface ToldOfDossier {
  procedureName: string;
  applicantName: string;
}

/** An envelope that was opened, read and found right: ready to be kept. */
export interface CheckedEnvelope extends OpenedEnvelope {
  told: ToldOfDossier;
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
