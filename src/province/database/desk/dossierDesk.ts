import { judgeStep } from '../../../domain/handling/steps.ts';
import { sql } from 'kysely';
import { ok, refused } from '../../../domain/basics/outcome.ts';
import type { Clock } from '../../ports/time.ts';
import type { DossierDesk } from '../../ports/desk.ts';
import { eventsByDossier } from '../ledger/dossierEvents.ts';
import { changeLedger } from '../ledger/ledger.ts';
import { listDossiers } from './listDossiers.ts';
import type { Database } from '../openDatabase.ts';
import { rowToReceipt } from '../intake/receiptRows.ts';

/** What operators see and do. */
export function createDossierDesk(database: Database, clock: Clock): DossierDesk {
  return {
    list: (filter, before, limit) => listDossiers(database, filter, before, limit),
    async find(id) {
      const row = await database.selectFrom('dossiers').where('id', '=', id).selectAll().executeTakeFirst();
      if (!row) return undefined;
      const [events, receipt, held] = await Promise.all([
        eventsByDossier(database, [id]),
        database.selectFrom('receipts').where('dossier_id', '=', id).selectAll().executeTakeFirst(),
        database
          .selectFrom('dossier_files')
          .innerJoin('files', (join) =>
            join.onRef('files.sha256', '=', 'dossier_files.sha256').onRef('files.size', '=', 'dossier_files.size'),
          )
          .where('dossier_id', '=', id)
          .select('files.sha256')
          .execute(),
      ]);
      return {
        digest: row.digest,
        bytes: row.envelope,
        device: row.device,
        seq: row.seq,
        storedAt: row.stored_at,
        events: events.get(id) ?? [],
        receipt: receipt && rowToReceipt(receipt),
        heldFiles: new Set(held.map(({ sha256 }) => sha256)),
      };
    },
    listQuarantined: (limit) =>
      database
        .selectFrom('quarantine')
        .innerJoin('dossiers', 'dossiers.id', 'quarantine.dossier_id')
        .orderBy('quarantined_at', 'desc')
        .orderBy('quarantine.digest')
        .limit(limit)
        .select([
          'dossiers.id',
          'quarantine.digest',
          'temporary_code as temporaryCode',
          'procedure_name as procedureName',
          sql<number>`length(quarantine.envelope)`.as('size'),
          'quarantined_at as quarantinedAt',
        ])
        .execute(),
    findQuarantined: (digest) =>
      database
        .selectFrom('quarantine')
        .where('digest', '=', digest)
        .select(['dossier_id as id', 'envelope as bytes', 'device', 'quarantined_at as quarantinedAt'])
        .executeTakeFirst(),
    addProgress: (id, progress, actor) =>
      changeLedger(database, clock, async (ledger) => {
        const dossier = await ledger.transaction
          .selectFrom('dossiers')
          .where('dossiers.id', '=', id)
          .select('dossiers.device')
          .executeTakeFirst();
        if (!dossier) return refused('unknown');
        const events = (await eventsByDossier(ledger.transaction, [id])).get(id) ?? [];
        const judged = judgeStep(events, progress);
        if (!judged.ok) return judged;
        if (judged.value === 'told') return ok(undefined);
        const { status, number = null, dueAt = null, note = null } = progress;
        const lsn = ledger.nextLsn();
        await ledger.transaction
          .insertInto('dossier_events')
          .values({
            lsn,
            dossier_id: id,
            device: dossier.device,
            kind: 'progressReported',
            at: ledger.at,
            status,
            number,
            due_at: dueAt,
            note,
          })
          .execute();
        ledger.audit({ actor, action: 'dossier.progressReported', subject: id, detail: { lsn, status } });
        return ok(undefined);
      }),
  };
}
