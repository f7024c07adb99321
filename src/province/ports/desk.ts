import type { Step, StepRefusal } from '../../domain/handling/steps.ts';
import type { SignedReceipt } from '../../contract/receipt.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { DossierEvent } from '../../domain/dossier/dossierEvent.ts';
import type { NationalStatusCode } from '../../domain/dossier/nationalStatus.ts';

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

export interface DossierDesk {
  list(filter: DossierFilter, before: number | undefined, limit: number): Promise<DossierListing[]>;
  find(id: DossierId): Promise<DossierRecord | undefined>;
  listQuarantined(limit: number): Promise<QuarantinedEnvelope[]>;
  findQuarantined(
    digest: string,
  ): Promise<{ id: DossierId; bytes: Uint8Array; device: string; quarantinedAt: string } | undefined>;
  /** Event and audit in one transaction; refuses what may not come next. The same step told twice is one event. */
  addProgress(id: DossierId, step: Step, actor: string): Promise<Outcome<void, 'unknown' | StepRefusal>>;
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
