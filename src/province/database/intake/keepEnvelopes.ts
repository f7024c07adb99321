import { sql } from 'kysely';
import type { CheckedEnvelope, HeldEnvelope, ReadableEnvelope } from '../../ports/intake.ts';
import type { SignReceipt } from '../../ports/signing.ts';
import { anyOf } from '../anyOf.ts';
import { findAwaitedFiles } from './awaitedFiles.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { receiveWhole } from './receiptRows.ts';
import { unnestRows } from '../unnestRows.ts';

/** Keeps a batch in the ledger's transaction. Envelopes that are held already (a twin came first) are left out of the answer. */
export async function keepEnvelopes(
  ledger: Ledger,
  envelopes: readonly CheckedEnvelope[],
  strangers: readonly ReadableEnvelope[],
  sign: SignReceipt,
): Promise<Map<string, HeldEnvelope>> {
  const digestById = await findDigests(ledger, [...envelopes, ...strangers]);
  const fresh: CheckedEnvelope[] = [];
  for (const envelope of envelopes) {
    if (digestById.has(envelope.header.id)) continue;
    digestById.set(envelope.header.id, envelope.digest);
    fresh.push(envelope);
  }
  const conflicting = [...envelopes, ...strangers].filter(({ header, digest }) => digestById.get(header.id) !== digest);
  const held = new Map<string, HeldEnvelope>();
  if (fresh.length > 0) await insertDossiers(ledger, fresh);
  const withFiles = fresh.filter(({ header }) => header.files.length > 0).map(({ header }) => header.id);
  const awaited = withFiles.length > 0 ? await findAwaitedFiles(ledger.transaction, withFiles) : new Map<string, never>();
  const whole = fresh.filter(({ header }) => !awaited.has(header.id));
  const receipts = await receiveWhole(
    ledger,
    whole.map(({ digest, header }) => ({ id: header.id, digest, device: header.device })),
    sign,
  );
  for (const { digest, header } of fresh) {
    const receipt = receipts.get(digest);
    held.set(
      digest,
      receipt
        ? { state: 'received', id: header.id, digest, receipt }
        : { state: 'awaitingFiles', id: header.id, digest, awaited: awaited.get(header.id) ?? [] },
    );
  }
  if (conflicting.length > 0) await quarantine(ledger, conflicting);
  for (const { digest, header } of conflicting) held.set(digest, { state: 'quarantined', id: header.id, digest });
  return held;
}

async function findDigests(ledger: Ledger, envelopes: readonly ReadableEnvelope[]): Promise<Map<string, string>> {
  const rows = await ledger.transaction
    .selectFrom('dossiers')
    .where('id', '=', anyOf(envelopes.map(({ header }) => header.id)))
    .select(['id', 'digest'])
    .execute();
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

async function insertDossiers(ledger: Ledger, envelopes: readonly CheckedEnvelope[]): Promise<void> {
  const rows = envelopes.map(({ digest, bytes, header, dossier, told }) => {
    const lsn = ledger.nextLsn();
    if (header.files.length > 0) {
      const actor = `device:${header.device}`;
      ledger.audit({
        actor,
        action: 'dossier.stored',
        subject: header.id,
        detail: { digest, lsn, files: header.files.length },
      });
    }
    const { id, device, seq, commune } = header;
    const { temporaryCode, procedureCode } = dossier;
    const { procedureName, applicantName } = told;
    return {
      id,
      digest,
      bytes,
      device,
      seq,
      commune,
      temporaryCode,
      procedureCode,
      procedureName,
      applicantName,
      lsn,
      at: ledger.at,
    };
  });
  const files = envelopes.flatMap(({ header }) => header.files.map((file) => ({ id: header.id, ...file })));
  await sql`
    with kept as (
      insert into dossiers (id, digest, envelope, device, seq, commune_code, temporary_code, procedure_code, procedure_name,
        applicant_name, stored_lsn, stored_at)
      ${unnestRows(dossierColumns, rows)}
    ), manifests as (
      insert into dossier_files (dossier_id, n, sha256, size)
      ${unnestRows({ id: 'text', n: 'integer', sha256: 'text', size: 'bigint' }, files)}
    )
    insert into dossier_events (lsn, dossier_id, device, at, kind)
    select *, 'envelopeStored' from (${unnestRows({ lsn: 'bigint', id: 'text', device: 'text', at: 'timestamptz' }, rows)}) as event
  `.execute(ledger.transaction);
}

const dossierColumns = {
  id: 'text',
  digest: 'text',
  bytes: 'bytea',
  device: 'text',
  seq: 'bigint',
  commune: 'text',
  temporaryCode: 'text',
  procedureCode: 'text',
  procedureName: 'text',
  applicantName: 'text',
  lsn: 'bigint',
  at: 'timestamptz',
} as const;

/** Same id, other content: both are kept, and a person looks at them (I3). Coming again changes nothing. */
async function quarantine(ledger: Ledger, envelopes: readonly ReadableEnvelope[]): Promise<void> {
  const rows = envelopes.map(({ digest, bytes, header: { id, device, commune } }) => ({
    digest,
    id,
    bytes,
    device,
    commune,
    at: ledger.at,
  }));
  const { rows: apart } = await sql<{ digest: string }>`
    insert into quarantine (digest, dossier_id, envelope, device, commune_code, quarantined_at)
    ${unnestRows({ digest: 'text', id: 'text', bytes: 'bytea', device: 'text', commune: 'text', at: 'timestamptz' }, rows)}
    on conflict do nothing
    returning digest
  `.execute(ledger.transaction);
  const isNew = new Set(apart.map(({ digest }) => digest));
  for (const { digest, id, device } of rows.filter((row) => isNew.has(row.digest))) {
    ledger.audit({ actor: `device:${device}`, action: 'dossier.quarantined', subject: id, detail: { digest } });
  }
}
