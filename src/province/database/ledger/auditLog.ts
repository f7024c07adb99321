import type { AuditLog } from '../../ports/desk.ts';
import type { Clock } from '../../ports/time.ts';
import { auditStart, findBrokenLine } from './auditChain.ts';
import { changeLedger } from './ledger.ts';
import type { Database } from '../openDatabase.ts';

const PAGE = 5000;

export function createAuditLog(database: Database, clock: Clock): AuditLog {
  return {
    add: (entry) => changeLedger(database, clock, async (ledger) => ledger.audit(entry)),
    async findBreak() {
      const ledger = await database.selectFrom('ledger').select(['audit_seq', 'audit_hash']).executeTakeFirstOrThrow();
      let last = { seq: 0, hash: auditStart };
      for (;;) {
        const lines = await database
          .selectFrom('audit')
          .where('seq', '>', last.seq)
          .where('seq', '<=', ledger.audit_seq)
          .orderBy('seq')
          .limit(PAGE)
          .selectAll()
          .execute();
        const broken = findBrokenLine(last, lines);
        if (broken) return broken.seq;
        last = lines.at(-1) ?? last;
        if (lines.length < PAGE) break;
      }
      return last.seq === ledger.audit_seq && last.hash === ledger.audit_hash ? undefined : last.seq + 1;
    },
  };
}
