import type { Kysely } from 'kysely';
import type { AwaitedFile, HeldEnvelope } from '../../ports/intake.ts';
import { anyOf } from '../anyOf.ts';
import { findAwaitedFiles } from './awaitedFiles.ts';
import { rowToReceipt } from './receiptRows.ts';
import type { ProvinceSchema } from '../schema.ts';

/** What is held under these digests, kept or in quarantine. */
export async function findHeld(
  database: Kysely<ProvinceSchema>,
  digests: readonly string[],
): Promise<Map<string, HeldEnvelope>> {
  const held = new Map<string, HeldEnvelope>();
  const rows = await database
    .selectFrom('dossiers')
    .where('dossiers.digest', '=', anyOf(digests))
    .leftJoin('receipts', 'receipts.dossier_id', 'dossiers.id')
    .select(['dossiers.id', 'dossiers.digest', 'received_at', 'epoch', 'lsn', 'kid', 'signature'])
    .execute();
  const waiting = rows.filter(({ signature }) => signature === null).map(({ id }) => id);
  const awaited = waiting.length > 0 ? await findAwaitedFiles(database, waiting) : new Map<string, AwaitedFile[]>();
  for (const { id, digest, received_at, epoch, lsn, kid, signature } of rows) {
    if (received_at === null || epoch === null || lsn === null || kid === null || signature === null) {
      held.set(digest, { state: 'awaitingFiles', id, digest, awaited: awaited.get(id) ?? [] });
    } else {
      const receipt = rowToReceipt({ dossier_id: id, digest, received_at, epoch, lsn, kid, signature });
      held.set(digest, { state: 'received', id, digest, receipt });
    }
  }
  if (held.size < digests.length) {
    const apart = await database
      .selectFrom('quarantine')
      .where('digest', '=', anyOf(digests))
      .select(['digest', 'dossier_id'])
      .execute();
    for (const { digest, dossier_id: id } of apart) held.set(digest, { state: 'quarantined', id, digest });
  }
  return held;
}
