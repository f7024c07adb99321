import type { Inflate } from '../../domain/paper/readPdfFacts.ts';

/** A structure stream is small; what grows past this is no structure. Bytes. */
const LARGEST = 16 * 1024 * 1024;

/** The browser's own inflate. What came before a damaged end is of use all the same. */
export const inflatePdf: Inflate = async (deflated) => {
  const reader = new Blob([new Uint8Array(deflated)]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > LARGEST) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    // Bytes behind the end of the data, or a damaged end.
  }
  return size === 0 ? undefined : new Uint8Array(await new Blob(chunks).arrayBuffer());
};
