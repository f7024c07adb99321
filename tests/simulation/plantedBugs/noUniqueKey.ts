import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { decodeFrames } from '../../../src/contract/frames.ts';
import type { PlantedBug } from '../plantedBug.ts';

/** No unique key at the province: what comes twice is there twice. */
export const noUniqueKey: PlantedBug = {
  server:
    (serve, { connectionString }) =>
    async (request) => {
      const isIntake = request.url.endsWith('/v1/intake');
      const frames = isIntake
        ? decodeFrames(
            new Uint8Array(
              await request
                .clone()
                .arrayBuffer()
                .catch(() => new ArrayBuffer(0)),
            ),
          )
        : undefined;
      const digests = frames?.ok ? frames.value.map((bytes) => createHash('sha256').update(bytes).digest('hex')) : [];
      if (digests.length > 0) await insertAgain(connectionString, digests);
      return serve(request);
    },
};

async function insertAgain(connectionString: string, digests: string[]): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('alter table dossiers drop constraint if exists dossiers_pkey cascade');
    await client.query('alter table dossiers drop constraint if exists dossiers_digest_key');
    await client.query('alter table dossiers drop constraint if exists dossiers_stored_lsn_key');
    await client.query('insert into dossiers select * from dossiers where digest = any($1)', [digests]);
  } finally {
    await client.end();
  }
}
