import { describe, expect, it } from 'vitest';
import { webDigest } from '../../../../src/kiosk/platform/webDigest.ts';
import { createWebSignatures } from '../../../../src/kiosk/platform/webSignatures.ts';
import { createTestProvinceKey } from '../../../support/testProvinceKey.ts';

describe('digests', () => {
  it('are SHA-256 in lower-case hex (FIPS 180-2, example B.1)', async () => {
    expect(await webDigest.sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('signatures of the province', () => {
  const bytes = new TextEncoder().encode('biên nhận');
  const verify = createWebSignatures().verify;

  it('hold for the very bytes, under the very key', async () => {
    const [first, second] = [await createTestProvinceKey('p1'), await createTestProvinceKey('p2')];
    const signature = await first.sign(bytes);
    const keys = [second.key, first.key];
    expect(await verify(keys, 'p1', signature, bytes)).toBe(true);
    expect(await verify(keys, 'p2', signature, bytes)).toBe(false);
    expect(await verify(keys, 'p3', signature, bytes)).toBe(false);
    expect(await verify(keys, 'p1', signature, bytes.slice(1))).toBe(false);
  });

  it('that are malformed, or made with a malformed key, prove nothing and throw nothing', async () => {
    const { key, sign } = await createTestProvinceKey();
    const signature = await sign(bytes);
    for (const wrong of ['', 'AAAA', '!!!!', signature.slice(1), `${signature}AA`, 'A'.repeat(86)]) {
      expect(await verify([key], key.kid, wrong, bytes)).toBe(false);
    }
    expect(await verify([{ ...key, x: 'AAAA' }], key.kid, signature, bytes)).toBe(false);
    expect(await verify([], key.kid, signature, bytes)).toBe(false);
  });
});
