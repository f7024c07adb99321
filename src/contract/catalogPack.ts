import * as v from 'valibot';
import { Base64Url, Count, Day, Instant, Sha256 } from './basics.ts';
import { boundedArray } from './boundedArray.ts';
import { canonicalJson } from './canonicalJson.ts';

/**
 * Name of a part: `procedure/1.001193`, `form/birthRegistration@1`, `list/communes`, `calendar`, and for one of the first three in
 * another language `text/en/form/birthRegistration` (without a version: a translation holds for all of them).
 */
export const PartId = v.pipe(
  v.string(),
  v.regex(
    /^(procedure\/\d\.\d{6}|form\/[a-zA-Z]+@\d+|list\/[a-zA-Z]+|calendar|desk|text\/[a-zA-Z]{2,8}(-[a-zA-Z\d]{1,8})*\/(procedure\/\d\.\d{6}|(form|list)\/[a-zA-Z]+))$/,
  ),
);
export type PartId = v.InferOutput<typeof PartId>;

/** Far beyond the procedures, forms and lists of any province. */
const MOST_PARTS = 50_000;

/** Every part of one version by the SHA-256 of its content's canonical JSON. */
export type PartHashes = Record<PartId, string>;

/**
 * What the province signs of a catalog: `root` is SHA-256 over the canonical JSON of all part hashes, so a kiosk that applied a delta
 * proves the whole by one signature.
 */
export const CatalogHead = v.strictObject({
  v: v.literal(1),
  version: Count,
  dataOn: Day,
  publishedAt: Instant,
  root: Sha256,
  parts: Count,
});
export type CatalogHead = v.InferOutput<typeof CatalogHead>;

export const SignedCatalogHead = v.strictObject({ head: CatalogHead, kid: v.string(), signature: Base64Url });
export type SignedCatalogHead = v.InferOutput<typeof SignedCatalogHead>;

export const catalogHeadBytes = (head: CatalogHead): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`cuaban catalog v1\n${canonicalJson(head)}`);

/**
 * `GET /v1/catalog?from=version`: all parts when `from` is 0 or too old to know, else only what changed since.
 * A kiosk adds `parts` to what it holds, drops `removed`, and checks the root.
 */
export const CatalogDelta = v.object({
  signedHead: SignedCatalogHead,
  from: Count,
  removed: boundedArray(PartId, MOST_PARTS),
  parts: boundedArray(v.object({ id: PartId, content: v.unknown() }), MOST_PARTS),
});
export type CatalogDelta = v.InferOutput<typeof CatalogDelta>;
