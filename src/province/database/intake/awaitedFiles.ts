import type { Kysely } from 'kysely';
import type { AwaitedFile } from '../../ports/intake.ts';
import { anyOf } from '../anyOf.ts';
import type { ProvinceSchema } from '../schema.ts';

/** Files of these dossiers that are not recorded as complete, each once, in the order of the manifest. */
export async function findAwaitedFiles(
  database: Kysely<ProvinceSchema>,
  dossierIds: readonly string[],
): Promise<Map<string, AwaitedFile[]>> {
  const rows = await database
    .selectFrom('dossier_files')
    .leftJoin('files', (join) =>
      join.onRef('files.sha256', '=', 'dossier_files.sha256').onRef('files.size', '=', 'dossier_files.size'),
    )
    .where('dossier_files.dossier_id', '=', anyOf(dossierIds))
    .where('files.sha256', 'is', null)
    .select(['dossier_files.dossier_id', 'dossier_files.sha256', 'dossier_files.size'])
    .orderBy('dossier_files.dossier_id')
    .orderBy('dossier_files.n')
    .execute();
  const awaited = new Map<string, AwaitedFile[]>();
  for (const { dossier_id: id, sha256, size } of rows) {
    const files = awaited.get(id) ?? [];
    if (!files.some((file) => file.sha256 === sha256)) files.push({ sha256, size });
    awaited.set(id, files);
  }
  return awaited;
}
