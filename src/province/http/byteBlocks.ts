/** Bytes that wait, in blocks: how many pieces they came in costs nothing, neither a million objects nor a packet kept for one byte. */
export interface ByteBlocks {
  readonly size: number;
  push(chunk: Uint8Array): void;
  /** The oldest block, as far as it is full; undefined when nothing waits. */
  shift(): Uint8Array | undefined;
  /** All of them as one; nothing waits afterwards. */
  takeAll(): Uint8Array<ArrayBuffer>;
}

const SMALLEST_BLOCK = 1024;
const LARGEST_BLOCK = 64 * 1024;

export function createByteBlocks(): ByteBlocks {
  let blocks: { bytes: Uint8Array<ArrayBuffer>; used: number }[] = [];
  let size = 0;

  return {
    get size() {
      return size;
    },
    push(chunk) {
      let rest = chunk;
      while (rest.length > 0) {
        let last = blocks.at(-1);
        if (!last || last.used === last.bytes.length) {
          const room = Math.max(rest.length, Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, size)));
          last = { bytes: new Uint8Array(room), used: 0 };
          blocks.push(last);
        }
        const fits = rest.subarray(0, last.bytes.length - last.used);
        last.bytes.set(fits, last.used);
        last.used += fits.length;
        size += fits.length;
        rest = rest.subarray(fits.length);
      }
    },
    shift() {
      const first = blocks.shift();
      if (!first) return undefined;
      size -= first.used;
      return first.bytes.subarray(0, first.used);
    },
    takeAll() {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const { bytes, used } of blocks) {
        whole.set(bytes.subarray(0, used), at);
        at += used;
      }
      blocks = [];
      size = 0;
      return whole;
    },
  };
}
