import type { ProvinceKey } from '../../src/contract/provinceKeys.ts';

export interface TestProvinceKey {
  /** The public half, as kiosks pin it. */
  key: ProvinceKey;
  /** ECDSA P-256, IEEE P1363, base64url. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

export async function createTestProvinceKey(kid = 'province-1'): Promise<TestProvinceKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    key: { kid, x, y },
    async sign(bytes) {
      const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes);
      return Buffer.from(signature).toString('base64url');
    },
  };
}
