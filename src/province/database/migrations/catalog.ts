import { sql, type Kysely } from 'kysely';

/** Versions of the catalog. Every part that was ever published stays: old dossiers are read with the form that they name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table catalog_versions (
    version bigint primary key,
    data_on date not null,
    published_at timestamptz not null,
    root text not null,
    parts integer not null,
    kid text not null,
    signature text not null
  )`,
  `create table catalog_contents (
    hash text primary key,
    content text not null
  )`,
  // A part belongs to the versions from_version ≤ v < until_version: an update of 20 parts adds 20 rows, not one for every part.
  `create table catalog_parts (
    part_id text not null,
    hash text not null references catalog_contents,
    from_version bigint not null references catalog_versions,
    until_version bigint references catalog_versions,
    primary key (part_id, from_version)
  )`,
  `create unique index catalog_parts_current on catalog_parts (part_id) where until_version is null`,
  `create index catalog_parts_from on catalog_parts (from_version)`,
  `create index catalog_parts_until on catalog_parts (until_version)`,
];
