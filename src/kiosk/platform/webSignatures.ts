import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Signatures } from '../ports/sealing.ts';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** r and s of 32 bytes each (IEEE P1363). */
const SIGNATURE_BYTES = 64;

/** ECDSA P-256 with SHA-256 by WebCrypto. An imported key is kept, so that a batch of receipts costs one verification each. */
export function createWebSignatures(): Signatures {
  const imported = new Map<string, Promise<CryptoKey>>();

  function importKey({ x, y }: ProvinceKey): Promise<CryptoKey> {
    const id = `${x}.${y}`;
    const known = imported.get(id);
    if (known) return known;
    const key = crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, ecdsa, false, ['verify']);
    imported.set(id, key);
    return key;
  }

  return {
    async verify(keys, kid, signature, bytes) {
      const key = keys.find((candidate) => candidate.kid === kid);
      if (!key) return false;
      try {
        const raw = fromBase64Url(signature);
        if (raw.length !== SIGNATURE_BYTES) return false;
        const verify = { name: 'ECDSA', hash: 'SHA-256' };
        return await crypto.subtle.verify(verify, await importKey(key), raw, bytes as Uint8Array<ArrayBuffer>);
      } catch {
        return false; // A malformed key or signature proves nothing.
      }
    },
  };
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return new Uint8Array(0);
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
