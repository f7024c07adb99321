import { ok, refused, type Outcome } from '../domain/basics/outcome.ts';

/**
 * Body of an envelope before sealing: u32 big-endian length · raw deflate of the dossier's canonical JSON · zeros to the next
 * multiple of 256, so that a size tells little of a content. Deflating itself is the platform's (see each side's ports).
 */
const STEP = 256;

export function padBody(deflated: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((4 + deflated.length) / STEP) * STEP);
  new DataView(bytes.buffer).setUint32(0, deflated.length);
  bytes.set(deflated, 4);
  return bytes;
}

export function unpadBody(body: Uint8Array): Outcome<Uint8Array, 'truncated' | 'bad-padding'> {
  if (body.length < 4 || body.length % STEP !== 0) return refused('bad-padding');
  const length = new DataView(body.buffer, body.byteOffset).getUint32(0);
  if (length > body.length - 4) return refused('truncated');
  if (body.length - 4 - length >= STEP || body.subarray(4 + length).some((byte) => byte !== 0)) return refused('bad-padding');
  return ok(body.subarray(4, 4 + length));
}
