import { sql } from 'kysely';
import type { SignedReceipt } from '../../../contract/receipt.ts';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import type { SignReceipt } from '../../ports/signing.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ProvinceSchema } from '../schema.ts';
import { unnestRows } from '../unnestRows.ts';

/** A dossier that is whole from now on. */
export interface WholeDossier {
  id: DossierId;
  digest: string;
  device: string;
}

/** Event, audit and receipt of dossiers that are whole, in the transaction that made them so (I3, I5). */
export async function receiveWhole(
  ledger: Ledger,
  dossiers: readonly WholeDossier[],
  sign: SignReceipt,
): Promise<Map<string, SignedReceipt>> {
  const rows = dossiers.map(({ id, digest, device }) => {
    const lsn = ledger.nextLsn();
    const signed = sign({ v: 1, id, digest, receivedAt: ledger.at, epoch: ledger.epoch, lsn });
    ledger.audit({ actor: `device:${device}`, action: 'dossier.received', subject: id, detail: { digest, lsn } });
    return {
      signed,
      id,
      device,
      digest,
      lsn,
      at: ledger.at,
      epoch: ledger.epoch,
      kid: signed.kid,
      signature: signed.signature,
    };
  });
  if (rows.length === 0) return new Map();
  await sql`
    with events as (
      insert into dossier_events (lsn, dossier_id, device, at, kind)
      select *, 'received' from (${unnestRows({ lsn: 'bigint', id: 'text', device: 'text', at: 'timestamptz' }, rows)}) as event
    )
    insert into receipts (dossier_id, digest, received_at, epoch, lsn, kid, signature)
    ${unnestRows({ id: 'text', digest: 'text', at: 'timestamptz', epoch: 'bigint', lsn: 'bigint', kid: 'text', signature: 'text' }, rows)}
  `.execute(ledger.transaction);
  return new Map(rows.map(({ digest, signed }) => [digest, signed]));
}

/** The receipt as it was signed: the same bytes, forever. */
export function rowToReceipt(row: ProvinceSchema['receipts']): SignedReceipt {
  const { dossier_id: id, digest, received_at: receivedAt, epoch, lsn, kid, signature } = row;
  return { receipt: { v: 1, id, digest, receivedAt, epoch, lsn }, kid, signature };
}
