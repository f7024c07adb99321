import type { Generated } from 'kysely';

/** Types of the tables as queries read them; the migrations make them. Instants are ISO UTC texts, bigints are safe integers. */
export interface ProvinceSchema {
  ledger: LedgerTable;
  audit: AuditTable;
  dossiers: DossiersTable;
  dossier_files: DossierFilesTable;
  dossier_events: DossierEventsTable;
  receipts: ReceiptsTable;
  files: FilesTable;
  quarantine: QuarantineTable;
  feedback: FeedbackTable;
  catalog_versions: CatalogVersionsTable;
  catalog_parts: CatalogPartsTable;
  catalog_contents: CatalogContentsTable;
}

interface LedgerTable {
  singleton: Generated<boolean>;
  epoch: number;
  last_lsn: number;
  audit_seq: number;
  audit_hash: string;
}

interface AuditTable {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** Canonical JSON, as hashed. */
  detail: string;
  hash: string;
}

interface DossiersTable {
  id: string;
  digest: string;
  envelope: Buffer;
  device: string;
  seq: number;
  commune_code: string;
  temporary_code: string;
  procedure_code: string;
  procedure_name: string;
  applicant_name: string;
  stored_lsn: number;
  stored_at: string;
}

interface DossierFilesTable {
  dossier_id: string;
  n: number;
  sha256: string;
  size: number;
}

interface DossierEventsTable {
  lsn: number;
  dossier_id: string;
  device: string;
  kind: 'envelopeStored' | 'received' | 'progressReported';
  at: string;
  status: number | null;
  number: string | null;
  due_at: string | null;
  note: string | null;
}

interface ReceiptsTable {
  dossier_id: string;
  digest: string;
  received_at: string;
  epoch: number;
  lsn: number;
  kid: string;
  signature: string;
}

interface FilesTable {
  sha256: string;
  size: number;
  completed_at: string;
}

interface QuarantineTable {
  digest: string;
  dossier_id: string;
  envelope: Buffer;
  device: string;
  commune_code: string;
  quarantined_at: string;
}

interface FeedbackTable {
  id: string;
  commune_code: string;
  topic: string;
  message: string;
  contact: string | null;
  temporary_code: string | null;
  received_at: string;
}

interface CatalogVersionsTable {
  version: number;
  data_on: string;
  published_at: string;
  root: string;
  parts: number;
  kid: string;
  signature: string;
}

interface CatalogPartsTable {
  part_id: string;
  hash: string;
  from_version: number;
  /** First version without it; null: current. */
  until_version: number | null;
}

interface CatalogContentsTable {
  hash: string;
  content: string;
}
