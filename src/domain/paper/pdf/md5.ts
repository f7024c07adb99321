const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const sines = Array.from({ length: 64 }, (_, step) => Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1))) | 0);

/** RFC 1321. Only for the locks of old PDFs, which browsers' own digests do not know; it proves nothing. */
export function md5(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((content.length + 8) >> 6) << 6) + 64);
  padded.set(content);
  padded[content.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, content.length * 8, true);
  view.setUint32(padded.length - 4, Math.floor(content.length / 2 ** 29), true);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) mix(state, (word) => view.getInt32(block + 4 * word, true));
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, place) => digest.setInt32(4 * place, word, true));
  return new Uint8Array(digest.buffer);
}

function mix(state: number[], wordAt: (place: number) => number): void {
  let [a, b, c, d] = state as [number, number, number, number];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [f, word] =
      round === 0
        ? [(b & c) | (~b & d), step]
        : round === 1
          ? [(d & b) | (~d & c), 5 * step + 1]
          : round === 2
            ? [b ^ c ^ d, 3 * step + 5]
            : [c ^ (b | ~d), 7 * step];
    const sum = (a + f + sines[step]! + wordAt(word & 15)) | 0;
    const shift = shifts[4 * round + (step & 3)]!;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  [a, b, c, d].forEach((word, place) => (state[place] = (state[place]! + word) | 0));
}
