import { sql } from 'kysely';
import { canonicalJson } from '../../../contract/canonicalJson.ts';
import type { FeedbackRequest } from '../../../contract/changes.ts';
import type { Clock } from '../../ports/time.ts';
import type { FeedbackStore, KeptFeedback } from '../../ports/citizens.ts';
import { changeLedger } from '../ledger/ledger.ts';
import type { Database } from '../openDatabase.ts';
import type { ProvinceSchema } from '../schema.ts';

export function createFeedbackStore(database: Database, clock: Clock): FeedbackStore {
  const find = (id: string) => database.selectFrom('feedback').where('id', '=', id).selectAll().executeTakeFirst();
  return {
    async keep(feedback) {
      const known = await find(feedback.id);
      if (!known) {
        await changeLedger(database, clock, async (ledger) => {
          const {
            id,
            communeCode: commune_code,
            topic,
            message,
            contact = null,
            temporaryCode: temporary_code = null,
          } = feedback;
          const inserted = await ledger.transaction
            .insertInto('feedback')
            .values({ id, commune_code, topic, message, contact, temporary_code, received_at: ledger.at })
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst();
          if (inserted) ledger.audit({ actor: 'kiosk', action: 'feedback.received', subject: id });
        });
      }
      const row = known ?? (await find(feedback.id));
      if (!row) throw new Error('Feedback that was just kept is gone.');
      const { receivedAt, ...kept } = rowToFeedback(row);
      return { receivedAt, same: canonicalJson(kept) === canonicalJson(feedback) };
    },
    async list(before, limit) {
      const rows = await database
        .selectFrom('feedback')
        .$if(before !== undefined, (query) =>
          query.where(sql<boolean>`(received_at, id) < (${before?.receivedAt}::timestamptz, ${before?.id})`),
        )
        .orderBy('received_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .selectAll()
        .execute();
      return rows.map(rowToFeedback);
    },
  };
}

function rowToFeedback(row: ProvinceSchema['feedback']): KeptFeedback {
  const {
    id,
    commune_code: communeCode,
    topic,
    message,
    contact,
    temporary_code: temporaryCode,
    received_at: receivedAt,
  } = row;
  return {
    id,
    communeCode,
    topic: topic as FeedbackRequest['topic'],
    message,
    ...(contact !== null && { contact }),
    ...(temporaryCode !== null && { temporaryCode }),
    receivedAt,
  };
}
