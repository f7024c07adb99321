import type { Tables } from './schema.ts';

/**
 * Removes catalog parts that nothing needs: neither the catalog in use nor the one it has just replaced (another window may be reading
 * that), nor a draft or an undelivered dossier, which pin their form by id and their procedure by hash.
 */
export async function dropUnusedParts({ catalogParts, drafts, outbox }: Tables, inUse: ReadonlySet<string>): Promise<void> {
  const held = await catalogParts.toCollection().primaryKeys();
  const unused = held.filter((sha256) => !inUse.has(sha256));
  if (unused.length === 0) return;
  const pins = [...(await drafts.orderBy('pins').uniqueKeys()), ...(await outbox.orderBy('pins').uniqueKeys())];
  const pinned = new Set(pins.map(String));
  const rows = await catalogParts.bulkGet(unused);
  const dropped = rows.filter((row) => row && !pinned.has(row.sha256) && !pinned.has(row.id));
  await catalogParts.bulkDelete(dropped.map((row) => row!.sha256));
}
