import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptBytes, type SignedReceipt } from '../../../src/contract/receipt.ts';
import { aDossier, anEnvelope, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

function isSigned({ receipt, kid, signature }: SignedReceipt): boolean {
  const key = province.parts.signer.keys.find((one) => one.kid === kid);
  if (!key) return false;
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: key.x, y: key.y } });
  return verify('sha256', receiptBytes(receipt), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}

describe('a dossier without files', () => {
  it('is received at once, with a receipt that the province signed over its id and digest', async () => {
    const envelope = anEnvelope(aDossier({ id: dossierId(1) }));
    const [result] = await province.intake(envelope);
    if (result?.state !== 'received') throw new Error(JSON.stringify(result));
    expect(result.receipt.receipt).toMatchObject({
      id: dossierId(1),
      digest: sha256(envelope),
      receivedAt: '2026-11-23T02:30:00.000Z',
    });
    expect(isSigned(result.receipt)).toBe(true);
  });
});
