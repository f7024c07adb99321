import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Receipt, SignedReceipt } from '../../contract/receipt.ts';

/** Signs what the province answers for: ECDSA P-256 with SHA-256, IEEE P1363 form, base64url. */
export interface Signer {
  kid: string;
  keys: ProvinceKey[];
  sign(bytes: Uint8Array): string;
}

export type SignReceipt = (receipt: Receipt) => SignedReceipt;
