import { createPublicKey, verify } from 'node:crypto';
import type { ProvinceKey } from '../../src/contract/provinceKeys.ts';
import { receiptBytes, type SignedReceipt } from '../../src/contract/receipt.ts';

/** Whether one of these keys signed it, by OpenSSL and not by our own code. */
export function isSignedBy(keys: readonly ProvinceKey[], { receipt, kid, signature }: SignedReceipt): boolean {
  const key = keys.find((one) => one.kid === kid);
  if (!key) return false;
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: key.x, y: key.y } });
  return verify(
    'sha256',
    receiptBytes(receipt),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}
