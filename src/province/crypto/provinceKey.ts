import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  type KeyObject,
} from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Signer } from '../ports/signing.ts';

const KID_LENGTH = 16;

/**
 * The key that receipts and catalogs are signed with, from `<directory>/province-signing.pem` (PKCS #8, mode 0600); made at the first start.
 * It must outlive every machine: kiosks trust the key that they heard first.
 */
export function openProvinceKey(directory: string): Signer {
  const path = join(directory, 'province-signing.pem');
  if (!existsSync(path)) writeOnce(path, createPem());
  const privateKey = createPrivateKey(readFileSync(path, 'utf8'));
  if (privateKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error(`${path} is not an ECDSA P-256 key.`);
  return createSigner(privateKey);
}

export function createSigner(privateKey: KeyObject): Signer {
  const key = publicHalf(privateKey);
  return {
    kid: key.kid,
    keys: [key],
    sign: (bytes) => sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url'),
  };
}

/** `kid`: the start of the JWK thumbprint (RFC 7638), in hex. */
function publicHalf(privateKey: KeyObject): ProvinceKey {
  const { x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const thumbprint = createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('hex');
  return { kid: thumbprint.slice(0, KID_LENGTH), x, y };
}

function createPem(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** All of it or nothing, also when the power goes or two start at once: a key that signed something is never replaced by another. */
function writeOnce(path: string, content: string): void {
  const directory = dirname(path);
  const draft = `${path}.${randomUUID()}`;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (fault) {
    if (!existsSync(path)) throw fault;
  } finally {
    rmSync(draft);
  }
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
