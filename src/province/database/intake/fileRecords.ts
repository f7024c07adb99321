import { sql } from 'kysely';
import type { AwaitedFile, FileRecords } from '../../ports/intake.ts';
import type { Clock } from '../../ports/time.ts';
import type { SignReceipt } from '../../ports/signing.ts';
import { anyOf } from '../anyOf.ts';
import { changeLedger, type Ledger } from '../ledger/ledger.ts';
import type { Database } from '../openDatabase.ts';
import { receiveWhole, type WholeDossier } from './receiptRows.ts';
import { unnestRows } from '../unnestRows.ts';

export function createFileRecords(database: Database, clock: Clock, sign: SignReceipt): FileRecords {
  return {
    async awaitedSizes(sha256) {
      const rows = await database
        .selectFrom('dossier_files')
        .leftJoin('receipts', 'receipts.dossier_id', 'dossier_files.dossier_id')
        .where('dossier_files.sha256', '=', sha256)
        .where('receipts.dossier_id', 'is', null)
        .select('dossier_files.size')
        .distinct()
        .orderBy('dossier_files.size')
        .execute();
      return rows.map(({ size }) => size);
    },
    async completeSize(sha256) {
      const row = await database.selectFrom('files').where('sha256', '=', sha256).select('size').executeTakeFirst();
      return row?.size;
    },
    async recordComplete(files) {
      await changeLedger(database, clock, async (ledger) => {
        await insertFiles(ledger, files);
        await receiveWhole(ledger, await findWhole(ledger, files), sign);
      });
    },
    async listAwaited(after, limit) {
      return database
        .selectFrom('dossier_files')
        .leftJoin('receipts', 'receipts.dossier_id', 'dossier_files.dossier_id')
        .leftJoin('files', 'files.sha256', 'dossier_files.sha256')
        .where('dossier_files.sha256', '>', after)
        .where('receipts.dossier_id', 'is', null)
        .where('files.sha256', 'is', null)
        .select(['dossier_files.sha256', (eb) => eb.fn.max('dossier_files.size').as('size')])
        .groupBy('dossier_files.sha256')
        .orderBy('dossier_files.sha256')
        .limit(limit)
        .execute();
    },
  };
}

async function insertFiles(ledger: Ledger, files: readonly AwaitedFile[]): Promise<void> {
  const rows = files.map((file) => ({ ...file, at: ledger.at }));
  await sql`
    insert into files (sha256, size, completed_at)
    ${unnestRows({ sha256: 'text', size: 'bigint', at: 'timestamptz' }, rows)}
    on conflict do nothing
  `.execute(ledger.transaction);
}

/** Dossiers that waited for one of these files and wait for nothing more. */
async function findWhole(ledger: Ledger, files: readonly AwaitedFile[]): Promise<WholeDossier[]> {
  return ledger.transaction
    .selectFrom('dossiers')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dossier_files as arrived')
          .whereRef('arrived.dossier_id', '=', 'dossiers.id')
          .where('arrived.sha256', '=', anyOf(files.map(({ sha256 }) => sha256)))
          .select('arrived.n'),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('receipts').whereRef('receipts.dossier_id', '=', 'dossiers.id').select('receipts.lsn'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('dossier_files as expected')
            .leftJoin('files', (join) =>
              join.onRef('files.sha256', '=', 'expected.sha256').onRef('files.size', '=', 'expected.size'),
            )
            .whereRef('expected.dossier_id', '=', 'dossiers.id')
            .where('files.sha256', 'is', null)
            .select('expected.n'),
        ),
      ),
    )
    .select(['id', 'digest', 'device'])
    .orderBy('stored_lsn')
    .execute();
}
