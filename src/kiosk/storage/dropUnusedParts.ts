import type { Tables } from './schema.ts';

/**
 * Removes catalog parts that nothing needs: neither the catalog in use nor the one it has just replaced (another window may be reading
 * that), nor a draft or an undelivered dossier, which pin their form by id and their procedure by hash.
 */
export async function dropUnusedParts({ catalogParts, drafts, outbox }: Tables, inUse: ReadonlySet<string>): Promise<void> {
  const pinned = new Set([...(await drafts.orderBy('pins').uniqueKeys()), ...(await outbox.orderBy('pins').uniqueKeys())]);
  const unused: string[] = [];
  await catalogParts.orderBy('id').eachKey((id, { primaryKey }) => {
    const sha256 = String(primaryKey);
    if (!inUse.has(sha256) && !pinned.has(sha256) && !pinned.has(String(id))) unused.push(sha256);
  });
  await catalogParts.bulkDelete(unused);
}
