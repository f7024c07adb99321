import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';

export interface Digest {
  /** SHA-256 as lower-case hex. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** Verifies what the province signed; false for an unknown key, a wrong signature or a malformed one. */
export interface Signatures {
  verify(keys: readonly ProvinceKey[], kid: string, signature: string, bytes: Uint8Array): Promise<boolean>;
}

/** Turns a finalised dossier into the body of an envelope. `kid` "plain" deflates; sealing to the province's key stands behind the same door. */
export interface Sealer {
  seal(dossier: Dossier): Promise<{ kid: string; body: Uint8Array }>;
  /** Reads a body back where this machine can: a plain one. Undefined for a sealed or damaged one. */
  open(kid: string, body: Uint8Array): Promise<Dossier | undefined>;
}
