import * as v from 'valibot';
import { Base64Url } from './basics.ts';
import { boundedArray } from './boundedArray.ts';

/** Public half of a key that the province signs receipts and catalogs with: ECDSA P-256, JWK members x and y (RFC 7518). */
export const ProvinceKey = v.object({ kid: v.string(), x: Base64Url, y: Base64Url });
export type ProvinceKey = v.InferOutput<typeof ProvinceKey>;

/** `GET /v1/keys`. A kiosk pins what it hears first; later keys must be signed by one that it already trusts. */
export const KeysResponse = v.object({ keys: boundedArray(ProvinceKey, 16, 1) });
export type KeysResponse = v.InferOutput<typeof KeysResponse>;
