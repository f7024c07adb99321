import { sql } from 'kysely';
import { ok, refused } from '../../domain/basics/outcome.ts';
import type { Clock, DossierDesk } from '../ports.ts';
import { eventsByDossier } from './dossierEvents.ts';
import { changeLedger } from './ledger.ts';
import { listDossiers } from './listDossiers.ts';
import type { Database } from './openDatabase.ts';
import { rowToReceipt } from './receiptRows.ts';

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
    async listQuarantined(limit) {
      const { rows } = await sql<{
        id: string;
        digest: string;
        held: string;
        device: string;
        commune: string;
        size: number;
        at: string;
      }>`
        select quarantine.dossier_id as id, quarantine.digest, dossiers.digest as held, quarantine.device,
          quarantine.commune_code as commune, length(quarantine.envelope) as size, quarantined_at as at
        from quarantine join dossiers on dossiers.id = quarantine.dossier_id
        order by quarantined_at desc, quarantine.digest limit ${limit}
      `.execute(database);
      return rows.map(({ held: heldDigest, commune: communeCode, at: quarantinedAt, ...row }) => ({
        ...row,
        heldDigest,
        communeCode,
        quarantinedAt,
      }));
    },
    addProgress: (id, progress, actor) =>
      changeLedger(database, clock, async (ledger) => {
        const dossier = await ledger.transaction
          .selectFrom('dossiers')
          .leftJoin('receipts', 'receipts.dossier_id', 'dossiers.id')
          .where('dossiers.id', '=', id)
          .select(['dossiers.device', 'receipts.lsn'])
          .executeTakeFirst();
        if (!dossier) return refused('unknown');
        if (dossier.lsn === null) return refused('awaitingFiles');
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
        return ok({ at: ledger.at });
      }),
  };
}
