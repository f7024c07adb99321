import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as foundation from './migrations/foundation.ts';
import * as catalog from './migrations/catalog.ts';
import type { ProvinceSchema } from './schema.ts';

/** In the order of their names. A migration that was released is never edited: another one follows it. */
const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-catalog': catalog,
};

/**
 * Brings the schema up to date, or to what it was after the migration `last`; several processes may start at once. A newer schema than
 * ours is an error, never guessed at.
 */
export async function migrateDatabase(db: Kysely<ProvinceSchema>, last?: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; encoding: string }>`
    select current_schema() as schema, current_setting('server_encoding') as encoding
  `.execute(db);
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8') throw new Error(`the database keeps its texts in ${encoding}: make one whose encoding is UTF8.`);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    // Looked up by name alone it would be found in another schema of the same database.
    migrationTableSchema: rows[0]?.schema ?? 'public',
  });
  const { error, results } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
  if (error) throw new Error('The database could not be brought up to date.', { cause: error });
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}
