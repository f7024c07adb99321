import type { StatusChange } from '../../../contract/changes.ts';
import { dossierStatus } from '../../../domain/dossier/dossierEvent.ts';
import type { FeedPage, StatusFeed } from '../../ports/citizens.ts';
import { eventsByDossier } from '../ledger/dossierEvents.ts';
import type { Database } from '../openDatabase.ts';

/** Events a page looks at; several may speak of one dossier. */
const PAGE = 500;

export function createStatusFeed(database: Database): StatusFeed {
  return {
    async changesAfter(device, after, epoch) {
      const ledger = await database.selectFrom('ledger').select(['epoch', 'last_lsn']).executeTakeFirstOrThrow();
      // A cursor of another epoch, or from beyond the end (a restored database), tells nothing: start over.
      const from = epoch === ledger.epoch && after <= ledger.last_lsn ? after : 0;
      const changed = await database
        .selectFrom('dossier_events')
        .where('device', '=', device)
        .where('kind', '<>', 'envelopeStored')
        .where('lsn', '>', from)
        .orderBy('lsn')
        .limit(PAGE + 1)
        .select(['lsn', 'dossier_id'])
        .execute();
      const page = changed.slice(0, PAGE);
      const ids = [...new Set(page.map(({ dossier_id: id }) => id))];
      const events = await eventsByDossier(database, ids);
      return {
        epoch: ledger.epoch,
        cursor: page.at(-1)?.lsn ?? from,
        more: changed.length > PAGE,
        statuses: ids.flatMap((id): StatusChange[] => {
          const { status, changedAt, ...rest } = dossierStatus(events.get(id) ?? []);
          return status !== undefined && changedAt !== undefined ? [{ id, status, changedAt, ...rest }] : [];
        }),
      } satisfies FeedPage;
    },
    async findByTemporaryCode(code) {
      // The code is part of the id, and whoever chooses ids can make one for it: the dossier that was there first answers.
      const row = await database
        .selectFrom('dossiers')
        .where('temporary_code', '=', code)
        .orderBy('stored_lsn')
        .select(['id', 'temporary_code', 'procedure_code', 'procedure_name'])
        .executeTakeFirst();
      if (!row) return undefined;
      const events = await eventsByDossier(database, [row.id]);
      return {
        temporaryCode: row.temporary_code,
        procedureCode: row.procedure_code,
        procedureName: row.procedure_name,
        events: events.get(row.id) ?? [],
      };
    },
  };
}
