import { sql } from 'kysely';
import type { DossierFilter, DossierListing } from '../../ports/desk.ts';
import { eventsByDossier } from '../ledger/dossierEvents.ts';
import type { Database } from '../openDatabase.ts';

/** Newest first, from before a position. */
export async function listDossiers(
  database: Database,
  { text, communeCode, status }: DossierFilter,
  before: number | undefined,
  limit: number,
): Promise<DossierListing[]> {
  const conditions = [sql`true`];
  if (before !== undefined) conditions.push(sql`stored_lsn < ${before}`);
  if (communeCode !== undefined) conditions.push(sql`commune_code = ${communeCode}`);
  if (text !== undefined) conditions.push(matches(text));
  if (status === 'awaiting') {
    conditions.push(sql`not exists (select from receipts where receipts.dossier_id = dossiers.id)`);
  } else if (status !== undefined) {
    // The status is that of the last event that has one; 'received' stands for 1.
    conditions.push(sql`(
      select case kind when 'received' then 1 else dossier_events.status end from dossier_events
      where dossier_id = dossiers.id and kind <> 'envelopeStored' order by lsn desc limit 1
    ) = ${status}`);
  }
  const { rows } = await sql<Row>`
    select id, temporary_code, procedure_code, procedure_name, commune_code, applicant_name, stored_at, stored_lsn
    from dossiers where ${sql.join(conditions, sql` and `)} order by stored_lsn desc limit ${limit}
  `.execute(database);
  const ids = rows.map(({ id }) => id);
  const events = await eventsByDossier(database, ids);
  return rows.map((row) => ({
    id: row.id,
    temporaryCode: row.temporary_code,
    procedureCode: row.procedure_code,
    procedureName: row.procedure_name,
    communeCode: row.commune_code,
    applicantName: row.applicant_name,
    storedAt: row.stored_at,
    position: row.stored_lsn,
    events: events.get(row.id) ?? [],
  }));
}

interface Row {
  id: string;
  temporary_code: string;
  procedure_code: string;
  procedure_name: string;
  commune_code: string;
  applicant_name: string;
  stored_at: string;
  stored_lsn: number;
}

/** Codes, numbers and ids as a whole, names of procedures in part. Names of people are not searched: addresses are remembered by browsers. */
function matches(text: string) {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(
    temporary_code = ${text.toUpperCase()} or id = ${text} or procedure_code = ${text} or procedure_name ilike ${part}
    or id in (select dossier_id from dossier_events where number = ${text})
  )`;
}
