import { ok, refused, type Outcome } from '../domain/basics/outcome.ts';
import { limits } from './versions.ts';

/** A batch is a run of frames: u32 big-endian length · that many bytes. Bounded, so that a reader never trusts a length. */
export function encodeFrames(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frames.reduce((sum, frame) => sum + 4 + frame.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const frame of frames) {
    view.setUint32(at, frame.length);
    bytes.set(frame, at + 4);
    at += 4 + frame.length;
  }
  return bytes;
}

export type FrameFault = 'truncated' | 'frame-too-large' | 'too-many' | 'empty';

export interface FrameBounds {
  /** Most bytes of one frame. */
  frame: number;
  /** Most frames. */
  frames: number;
}

const batchBounds: FrameBounds = { frame: limits.envelope, frames: limits.batchEnvelopes };

export function decodeFrames(bytes: Uint8Array, most: FrameBounds = batchBounds): Outcome<Uint8Array[], FrameFault> {
  if (bytes.length === 0) return refused('empty');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    if (frames.length === most.frames) return refused('too-many');
    if (at + 4 > bytes.length) return refused('truncated');
    const length = view.getUint32(at);
    if (length > most.frame) return refused('frame-too-large');
    if (at + 4 + length > bytes.length) return refused('truncated');
    frames.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return ok(frames);
}
