import * as v from 'valibot';
import { CatalogDelta, type PartId, type SignedCatalogHead } from '../../../src/contract/catalogPack.ts';

export interface PublishedCatalog {
  signedHead: SignedCatalogHead;
  parts: ReadonlyMap<PartId, unknown>;
}

/** What the province at this address has published. */
export async function fetchCatalog(address: string): Promise<PublishedCatalog> {
  const response = await fetch(`${address}/v1/catalog?from=0`);
  const { signedHead, parts } = v.parse(CatalogDelta, await response.json());
  return { signedHead, parts: new Map(parts.map(({ id, content }) => [id, content])) };
}

export function readPart({ parts }: PublishedCatalog, id: PartId): unknown {
  if (!parts.has(id)) throw new Error(`the province has not published ${id}`);
  return parts.get(id);
}
