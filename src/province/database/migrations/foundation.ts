import { sql, type Kysely } from 'kysely';

/** Dossiers, their files, events and receipts, the ledger that orders every change, and the log of who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // One row. Whoever changes anything locks it first, so that log sequence numbers are committed in their order.
  `create table ledger (
    singleton boolean primary key default true check (singleton),
    epoch bigint not null,
    last_lsn bigint not null,
    audit_seq bigint not null,
    audit_hash text not null
  )`,
  // An epoch of its own for each database ever made, so that a kiosk never takes the numbers of one for those of another.
  `insert into ledger (epoch, last_lsn, audit_seq, audit_hash)
    values (floor(extract(epoch from clock_timestamp())), 0, 0, repeat('0', 64))`,

  `create table audit (
    seq bigint primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail text not null,
    hash text not null
  )`,
  `create index audit_subject on audit (subject, seq)`,

  `create table dossiers (
    id text primary key,
    digest text not null unique,
    envelope bytea not null,
    device text not null,
    seq bigint not null,
    commune_code text not null,
    temporary_code text not null,
    procedure_code text not null,
    procedure_name text not null,
    applicant_name text not null,
    stored_lsn bigint not null unique,
    stored_at timestamptz not null
  )`,
  // The envelope is deflated already: compressing it again would only cost time.
  `alter table dossiers alter column envelope set storage external`,
  `create index dossiers_temporary_code on dossiers (temporary_code)`,
  `create index dossiers_commune on dossiers (commune_code, stored_lsn)`,
  `create index dossiers_procedure on dossiers (procedure_code, stored_lsn)`,

  `create table dossier_files (
    dossier_id text not null references dossiers,
    n integer not null,
    sha256 text not null,
    size bigint not null,
    primary key (dossier_id, n)
  )`,
  `create index dossier_files_sha256 on dossier_files (sha256)`,

  `create table dossier_events (
    lsn bigint primary key,
    dossier_id text not null references dossiers,
    device text not null,
    kind text not null check (kind in ('envelopeStored', 'received', 'progressReported')),
    at timestamptz not null,
    status smallint check (status between 2 and 10),
    number text,
    due_at timestamptz,
    note text,
    check ((status is not null) = (kind = 'progressReported'))
  )`,
  `create index dossier_events_dossier on dossier_events (dossier_id, lsn)`,
  `create index dossier_events_feed on dossier_events (device, lsn) where kind <> 'envelopeStored'`,
  `create index dossier_events_number on dossier_events (number) where number is not null`,

  `create table receipts (
    dossier_id text primary key references dossiers,
    digest text not null,
    received_at timestamptz not null,
    epoch bigint not null,
    lsn bigint not null,
    kid text not null,
    signature text not null
  )`,

  `create table files (
    sha256 text primary key,
    size bigint not null,
    completed_at timestamptz not null
  )`,

  `create table quarantine (
    digest text primary key,
    dossier_id text not null references dossiers,
    envelope bytea not null,
    device text not null,
    commune_code text not null,
    quarantined_at timestamptz not null
  )`,
  `alter table quarantine alter column envelope set storage external`,
  `create index quarantine_at on quarantine (quarantined_at)`,

  `create table feedback (
    id text primary key,
    commune_code text not null,
    topic text not null,
    message text not null,
    contact text,
    temporary_code text,
    received_at timestamptz not null
  )`,
  `create index feedback_at on feedback (received_at, id)`,

  // What happened cannot be unsaid, not even by a mistake of our own.
  `create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation'; end $$`,
  ...['audit', 'dossier_events', 'receipts'].map(
    (table) =>
      `create trigger append_only before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
];
