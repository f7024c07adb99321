import type { Kysely } from 'kysely';
import type { DossierEvent } from '../../../domain/dossier/dossierEvent.ts';
import type { NationalStatusCode } from '../../../domain/dossier/nationalStatus.ts';
import { anyOf } from '../anyOf.ts';
import type { ProvinceSchema } from '../schema.ts';

/** The events of each dossier in their order, ready to be folded. */
export async function eventsByDossier(
  database: Kysely<ProvinceSchema>,
  ids: readonly string[],
): Promise<Map<string, DossierEvent[]>> {
  const events = new Map<string, DossierEvent[]>();
  if (ids.length === 0) return events;
  const rows = await database
    .selectFrom('dossier_events')
    .where('dossier_id', '=', anyOf(ids))
    .orderBy('lsn')
    .select(['dossier_id', 'kind', 'at', 'status', 'number', 'due_at', 'note'])
    .execute();
  for (const row of rows) {
    const event = rowToEvent(row);
    const known = events.get(row.dossier_id);
    if (known) known.push(event);
    else events.set(row.dossier_id, [event]);
  }
  return events;
}

function rowToEvent(
  row: Pick<ProvinceSchema['dossier_events'], 'kind' | 'at' | 'status' | 'number' | 'due_at' | 'note'>,
): DossierEvent {
  const { kind, at, status, number, due_at: dueAt, note } = row;
  if (kind !== 'progressReported') return { kind, at };
  return {
    kind,
    at,
    // The table's check lets no other number in.
    status: status as NationalStatusCode,
    ...(number !== null && { number }),
    ...(dueAt !== null && { dueAt }),
    ...(note !== null && { note }),
  };
}
