import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Desk } from './desk.ts';

export interface HeldDossier {
  id: string;
  digest: string;
  temporary_code: string;
  procedure_code: string;
}

export interface KeptReceipt {
  dossier_id: string;
  digest: string;
  received_at: string;
  signature: string;
}

/** What the province holds, read past its program. */
export async function heldDossiers(database: Client): Promise<HeldDossier[]> {
  const { rows } = await database.query<HeldDossier>(
    'select id, digest, temporary_code, procedure_code from dossiers order by stored_lsn',
  );
  return rows;
}

export async function keptReceipts(database: Client): Promise<KeptReceipt[]> {
  const { rows } = await database.query<KeptReceipt>('select dossier_id, digest, received_at, signature from receipts');
  return rows;
}

/** How often something of this kind was written about a dossier. */
export async function countEvents(database: Client, kind: 'envelopeStored' | 'received' | 'progressReported'): Promise<number> {
  const { rows } = await database.query<{ count: string }>('select count(*) from dossier_events where kind = $1', [kind]);
  return Number(rows[0]?.count);
}

export async function countQuarantined(database: Client): Promise<number> {
  const { rows } = await database.query<{ count: string }>('select count(*) from quarantine');
  return Number(rows[0]?.count);
}

/** The bytes that really lie under that name on the province's disk. */
export const readHeldFile = ({ province }: Desk, sha256: string): Buffer =>
  readFileSync(join(province.dataDirectory, 'files', 'complete', sha256.slice(0, 2), sha256));

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes of a file that have reached the province's disk and are not all yet. */
export function heldBytes({ province }: Desk, sha256: string): number {
  return statSync(join(province.dataDirectory, 'files', 'partial', sha256), { throwIfNoEntry: false })?.size ?? 0;
}
