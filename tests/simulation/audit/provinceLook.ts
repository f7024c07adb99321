/** The province as somebody sees it who opens its database and its directory, past the program's own code. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, types } from 'pg';
import type { DossierEvent } from '../../../src/domain/dossier/dossierEvent.ts';
import type { SimulatedProvince } from '../simulatedProvince.ts';

export interface HeldDossier {
  id: string;
  digest: string;
  device: string;
  seq: number;
  envelope: Uint8Array;
  files: string[];
  receipts: { digest: string; signature: string; lsn: number }[];
  events: DossierEvent[];
}

export interface ProvinceLook {
  dossiers(ids?: readonly string[]): Promise<HeldDossier[]>;
  quarantined(): Promise<string[]>;
  /** In the order in which they were signed for. */
  received(): Promise<{ id: string; lsn: number }[]>;
  /** SHA-256 of what lies in the directory under that name; undefined when nothing does. */
  fileHash(sha256: string): Promise<string | undefined>;
  catalogVersion(): Promise<number>;
  close(): Promise<void>;
}

export async function openProvinceLook({
  connectionString,
  directory,
}: Pick<SimulatedProvince, 'connectionString' | 'directory'>): Promise<ProvinceLook> {
  const client = new Client({
    connectionString,
    types: { getTypeParser: (oid, format) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)) },
  });
  await client.connect();
  const hashes = new Map<string, string>();
  const query = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await client.query<T>(sql, values)).rows;

  return {
    dossiers: (ids) => query<HeldDossier>(dossiersSql, [ids ?? null]),
    async quarantined() {
      const rows = await query<{ id: string }>('select dossier_id as id from quarantine');
      return rows.map(({ id }) => id);
    },
    received: () => query('select dossier_id as id, lsn from receipts order by lsn'),
    async fileHash(sha256) {
      const known = hashes.get(sha256);
      if (known) return known;
      try {
        const bytes = await readFile(join(directory, 'files', 'complete', sha256.slice(0, 2), sha256));
        const hash = createHash('sha256').update(bytes).digest('hex');
        hashes.set(sha256, hash);
        return hash;
      } catch {
        return undefined;
      }
    },
    async catalogVersion() {
      const [row] = await query<{ version: number }>('select max(version) as version from catalog_versions');
      return row?.version ?? 0;
    },
    close: () => client.end(),
  };
}

const dossiersSql = `
  select id, digest, device, seq, envelope,
    array(select sha256 from dossier_files where dossier_id = id order by n) as files,
    (select coalesce(json_agg(json_build_object('digest', receipts.digest, 'signature', signature, 'lsn', lsn)), '[]')
      from receipts where dossier_id = id) as receipts,
    (select coalesce(json_agg(json_strip_nulls(json_build_object('kind', kind, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'status', status, 'number', number, 'dueAt', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', note)) order by lsn), '[]')
      from dossier_events where dossier_id = id) as events
  from dossiers where $1::text[] is null or id = any($1)
`;
