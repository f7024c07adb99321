import { describe, expect, it } from 'vitest';
import { createByteBlocks } from '../../../../src/province/http/byteBlocks.ts';

const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);

describe('bytes that wait', () => {
  it.each([1, 3, 1023, 70_000, 200_000])('are the same bytes, however many pieces of %i they came in', (piece) => {
    const blocks = createByteBlocks();
    for (let at = 0; at < bytes.length; at += piece) blocks.push(bytes.subarray(at, at + piece));
    expect(blocks.size).toBe(bytes.length);
    expect(Buffer.compare(blocks.takeAll(), bytes)).toBe(0);
    expect(blocks.size).toBe(0);
  });

  it('wait in few blocks: two hundred thousand one-byte pieces in some ten', () => {
    const blocks = createByteBlocks();
    for (const byte of bytes) blocks.push(Uint8Array.of(byte));
    const taken: Uint8Array[] = [];
    for (let block = blocks.shift(); block; block = blocks.shift()) taken.push(block);
    expect(taken.length).toBeLessThan(15);
    expect(Buffer.compare(Buffer.concat(taken), bytes)).toBe(0);
  });

  it('never are the very bytes that came: a packet is not kept for one of its bytes', () => {
    const blocks = createByteBlocks();
    const packet = Buffer.alloc(65_536);
    blocks.push(packet.subarray(0, 1));
    expect(blocks.shift()?.buffer.byteLength).toBeLessThan(2000);
  });
});
