import { md5 } from './md5.ts';
import type { PdfDictionary, PdfValue } from './pdfScanner.ts';
import { rc4 } from './rc4.ts';

/** Fills up a password that is too short, here the empty one (ISO 32000-1, 7.6.3.3). */
const padding = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g)!.map((byte) => parseInt(byte, 16)),
);

/**
 * Whether the empty password opens it, as where only the owner's rights are guarded. Algorithms 4, 5 and 6 for the standard handler up
 * to revision 4. Of revisions 5 and 6 (AES-256) it is not worked out: they count as locked.
 */
export function opensWithoutPassword(
  encryption: PdfDictionary,
  ids: PdfValue,
  resolve: (value: PdfValue) => PdfValue,
): boolean {
  const [revision, permissions] = [resolve(encryption.get('R')), resolve(encryption.get('P'))];
  const [owner, user] = [resolve(encryption.get('O')), resolve(encryption.get('U'))];
  if (encryption.get('Filter') !== '/Standard' || typeof revision !== 'number' || revision > 4) return false;
  if (typeof permissions !== 'number' || !(owner instanceof Uint8Array) || !(user instanceof Uint8Array)) return false;
  const [first] = Array.isArray(ids) ? ids : [];
  const id = first instanceof Uint8Array ? first : new Uint8Array();
  const length = revision === 2 ? 5 : lengthOfKey(resolve(encryption.get('Length')));

  const unguarded = revision >= 4 && resolve(encryption.get('EncryptMetadata')) === false ? [255, 255, 255, 255] : [];
  let key = md5(joined(padding, owner.subarray(0, 32), littleEndian(permissions), id, Uint8Array.from(unguarded)));
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);

  if (revision === 2) return isSame(rc4(key, padding), user, 32);
  let check = md5(joined(padding, id));
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return isSame(check, user, 16);
}

/** In bits, 40 where it is not told; a crypt filter (revision 4) may tell it in bytes. */
function lengthOfKey(length: PdfValue): number {
  const told = typeof length === 'number' ? length : 40;
  return Math.min(16, Math.max(5, told >= 40 ? told >> 3 : told));
}

const littleEndian = (number: number): Uint8Array => Uint8Array.from([0, 8, 16, 24], (shift) => (number >> shift) & 255);

const isSame = (a: Uint8Array, b: Uint8Array, length: number): boolean =>
  b.length >= length && a.subarray(0, length).every((byte, place) => byte === b[place]);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
