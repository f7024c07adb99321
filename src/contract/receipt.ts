import * as v from 'valibot';
import { Base64Url, Count, Id, Instant, Sha256 } from './basics.ts';
import { canonicalJson } from './canonicalJson.ts';

/**
 * The province's word that it holds a whole dossier: envelope and every file (I2, I5). `lsn` rises with every change of the
 * province within an `epoch`; a restore from backup starts a new epoch.
 */
export const Receipt = v.strictObject({
  v: v.literal(1),
  id: Id,
  digest: Sha256,
  receivedAt: Instant,
  epoch: Count,
  lsn: Count,
});
export type Receipt = v.InferOutput<typeof Receipt>;

/** ECDSA P-256 with SHA-256 (IEEE P1363 form, base64url) over `receiptBytes`. */
export const SignedReceipt = v.strictObject({ receipt: Receipt, kid: v.string(), signature: Base64Url });
export type SignedReceipt = v.InferOutput<typeof SignedReceipt>;

export const receiptBytes = (receipt: Receipt): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`cuaban receipt v1\n${canonicalJson(receipt)}`);
