import type { CatalogDelta, PartHashes, PartId } from '../../contract/catalogPack.ts';
import { canonicalJson } from '../../contract/canonicalJson.ts';
import type { Digest } from '../ports/sealing.ts';
import type { CatalogPartRow } from './schema.ts';

const utf8 = new TextEncoder();

export const hashContent = (content: unknown, digest: Digest): Promise<string> =>
  digest.sha256(utf8.encode(canonicalJson(content)));

/** Digests started together; more would only queue up behind each other and hold their texts in memory. */
const HASHED_TOGETHER = 64;

/** The parts of a delta under the hash of what they really contain. */
export async function hashParts(parts: CatalogDelta['parts'], digest: Digest): Promise<CatalogPartRow[]> {
  const rows: CatalogPartRow[] = [];
  for (let from = 0; from < parts.length; from += HASHED_TOGETHER) {
    const hashed = parts.slice(from, from + HASHED_TOGETHER).map(async ({ id, content }) => {
      return { sha256: await hashContent(content, digest), id, content };
    });
    rows.push(...(await Promise.all(hashed)));
  }
  return rows;
}

/** What the kiosk will hold: all before, without what was removed, with what is new. */
export function hashesAfter(
  before: ReadonlyMap<PartId, string>,
  removed: readonly PartId[],
  added: readonly CatalogPartRow[],
): PartHashes {
  const after = new Map(before);
  for (const id of removed) after.delete(id);
  for (const { id, sha256 } of added) after.set(id, sha256);
  return Object.fromEntries(after);
}
