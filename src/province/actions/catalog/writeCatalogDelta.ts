import { canonicalJson } from '../../../contract/canonicalJson.ts';
import type { SignedCatalogHead } from '../../../contract/catalogPack.ts';
import type { CatalogStore } from '../../ports/catalog.ts';

/**
 * The JSON of a `CatalogDelta` from a version (0: from nothing) to the head. Contents go in as they were hashed, without being parsed.
 */
export async function writeCatalogDelta(catalog: CatalogStore, signedHead: SignedCatalogHead, from: number): Promise<string> {
  const { parts, removed } = await catalog.difference(from, signedHead.head.version);
  const contents = parts.map(({ id, content }) => `{"content":${content},"id":${JSON.stringify(id)}}`);
  return `{"from":${from},"parts":[${contents.join(',')}],"removed":${canonicalJson(removed)},"signedHead":${canonicalJson(signedHead)}}`;
}
