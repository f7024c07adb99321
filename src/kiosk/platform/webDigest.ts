import type { Digest } from '../ports/sealing.ts';

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** WebCrypto, of a browser or of Node. */
export const webDigest: Digest = {
  async sha256(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
    return Array.from(digest, (byte) => hex[byte]).join('');
  },
};
