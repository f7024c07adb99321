import { ok, refused, type Outcome } from '../domain/basics/outcome.ts';
import { encodeFrames, decodeFrames, type FrameFault } from './frames.ts';
import { limits } from './versions.ts';

/**
 * One dossier on a stick: the magic line, then frames (see `frames.ts`), first the envelope, then each of its files once.
 * Which file is which, its hash says. The envelope is the very one that would have travelled, so the province answers both alike (I3).
 */
export interface DossierFile {
  envelope: Uint8Array;
  files: Uint8Array[];
}

export type DossierFileFault = 'not-a-dossier-file' | 'envelope-too-large' | FrameFault;

const magic = new TextEncoder().encode('cuaban dossier v1\n');

export function encodeDossierFile(envelope: Uint8Array, files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const frames = encodeFrames([envelope, ...files]);
  const bytes = new Uint8Array(magic.length + frames.length);
  bytes.set(magic);
  bytes.set(frames, magic.length);
  return bytes;
}

export function decodeDossierFile(bytes: Uint8Array): Outcome<DossierFile, DossierFileFault> {
  if (bytes.length < magic.length || magic.some((byte, at) => byte !== bytes[at])) return refused('not-a-dossier-file');
  const frames = decodeFrames(bytes.subarray(magic.length), { frame: limits.file, frames: 1 + limits.files });
  if (!frames.ok) return frames;
  const [envelope, ...files] = frames.value;
  if (!envelope || envelope.length > limits.envelope) return refused('envelope-too-large');
  return ok({ envelope, files });
}
