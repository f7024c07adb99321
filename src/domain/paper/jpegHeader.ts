export interface JpegHeader {
  width: number;
  height: number;
  /** 1 grey, 3 colour. */
  components: number;
}

/**
 * Size of a picture from its frame header (ITU-T T.81, B.2.2): markers are skipped by their lengths until a start of frame.
 * Undefined for anything that is no whole JPEG header.
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const word = (at: number) => (bytes[at]! << 8) | bytes[at + 1]!;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff)
      at += 1; // fill byte
    else if (isStartOfFrame(marker)) {
      const header = { height: word(at + 5), width: word(at + 7), components: bytes[at + 9]! };
      return header.width > 0 && header.height > 0 ? header : undefined;
    } else at += 2 + word(at + 2);
  }
  return undefined;
}

/** SOF0 … SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
