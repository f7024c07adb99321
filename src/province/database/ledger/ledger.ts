import { sql, type Transaction } from 'kysely';
import type { AuditEntry } from '../../ports/desk.ts';
import type { Clock } from '../../ports/time.ts';
import { chainAuditLine, type AuditLine } from './auditChain.ts';
import type { Database } from '../openDatabase.ts';
import type { ProvinceSchema } from '../schema.ts';
import { unnestRows } from '../unnestRows.ts';

/** The right to change something, held by one transaction at a time. */
export interface Ledger {
  transaction: Transaction<ProvinceSchema>;
  epoch: number;
  /** Legal time of this change (ISO UTC), taken while the ledger was held. */
  at: string;
  nextLsn(): number;
  audit(entry: AuditEntry): void;
}

/**
 * Runs a change as one transaction that holds the ledger's only row from its first statement to its commit.
 *
 * Why a lock and not a sequence: a sequence gives numbers in the order of asking, but transactions commit in any order. A reader of
 * the feed would then see number 8, remember it, and never look back for number 7 that was committed a moment later. PostgreSQL
 * frees a row lock only after the commit is durable and visible, so here whoever sees number 8 has seen all before it (S16). The same lock
 * makes the audit chain a chain, and lets no two transactions each overlook the other's half of a dossier (I5).
 */
export async function changeLedger<T>(database: Database, clock: Clock, change: (ledger: Ledger) => Promise<T>): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    const state = await transaction
      .selectFrom('ledger')
      .select(['epoch', 'last_lsn', 'audit_seq', 'audit_hash'])
      .forUpdate()
      .executeTakeFirstOrThrow();
    const at = new Date(clock.now()).toISOString();
    let lastLsn = state.last_lsn;
    let lastLine = { seq: state.audit_seq, hash: state.audit_hash };
    const lines: AuditLine[] = [];
    const result = await change({
      transaction,
      epoch: state.epoch,
      at,
      nextLsn: () => ++lastLsn,
      audit: (entry) => {
        const line = chainAuditLine(lastLine, at, entry);
        lines.push(line);
        lastLine = line;
      },
    });
    if (lastLsn !== state.last_lsn || lines.length > 0) {
      await sql`
        with lines as (
          insert into audit (seq, at, actor, action, subject, detail, hash)
          ${unnestRows({ seq: 'bigint', at: 'timestamptz', actor: 'text', action: 'text', subject: 'text', detail: 'text', hash: 'text' }, lines)}
        )
        update ledger set last_lsn = ${lastLsn}, audit_seq = ${lastLine.seq}, audit_hash = ${lastLine.hash}
      `.execute(transaction);
    }
    return result;
  });
}
