/** What this machine keeps. Promises of a store resolve when the bytes are durable, never earlier (I1). */
import type { CatalogDelta, SignedCatalogHead } from '../../contract/catalogPack.ts';
import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Language } from '../../domain/basics/language.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { WorkCalendar } from '../../domain/deadline/workCalendar.ts';
import type { DossierId, StoredFile } from '../../domain/dossier/dossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { CodeList, CodeListId, FormDefinition, FormId } from '../../domain/form/formDefinition.ts';
import type { Procedure, ProcedureCode, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { TranslatedPart, TranslatedTexts } from '../../domain/translation/translation.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { Settings } from '../records/settings.ts';

/** Why nothing was written. The data stays on the screen, and the person is told what to do (I1, I9). */
export type StorageFault = 'full' | 'unavailable' | 'timedOut' | 'newerSchema' | 'conflict' | 'limit';

/** What a store throws where it answers no `Outcome`: reads, and the writes of sync. `name` is `StorageError`. */
export interface StorageError extends Error {
  fault: StorageFault;
}

export interface Drafts {
  list(): Promise<Draft[]>;
  find(id: DossierId): Promise<Draft | undefined>;
  /** `limit`: too many drafts are open. `filesOf`: the files that the draft names are copied from that dossier, in the same transaction. */
  create(draft: Draft, filesOf?: DossierId): Promise<Outcome<Draft, StorageFault>>;
  /** Writes the draft at `revision + 1` and answers it. */
  save(draft: Draft): Promise<Outcome<Draft, StorageFault>>;
  /** File bytes and draft row in one transaction, in which the bytes of `replaced` go if `draft.files` no longer names it. */
  saveWithFile(draft: Draft, file: StoredFile, bytes: Uint8Array, replaced?: string): Promise<Outcome<Draft, StorageFault>>;
  /** Drops the bytes of a file that `draft.files` no longer names. */
  saveWithoutFile(draft: Draft, sha256: string): Promise<Outcome<Draft, StorageFault>>;
  /** Only when a person threw it away and said yes. */
  discard(id: DossierId): Promise<Outcome<void, StorageFault>>;
  readFile(id: DossierId, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
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
  /** Undefined for a part that nobody has translated into that language. */
  texts(language: Language, part: TranslatedPart): Promise<TranslatedTexts | undefined>;
  calendar(): Promise<WorkCalendar | undefined>;
  /** Verifies root and signature over what is held plus the delta, then switches in one transaction; refuses without touching the old. */
  install(delta: CatalogDelta, keys: readonly ProvinceKey[]): Promise<Outcome<SignedCatalogHead, CatalogFault>>;
}

export type CatalogFault = 'badSignature' | 'badRoot' | 'wrongBase' | 'older' | StorageFault;
