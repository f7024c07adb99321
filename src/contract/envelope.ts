import * as v from 'valibot';
import { refused, ok, type Outcome } from '../domain/basics/outcome.ts';
import { canonicalJson } from './canonicalJson.ts';
import { EnvelopeHeader } from './envelopeHeader.ts';
import { limits } from './versions.ts';

/**
 * An envelope's bytes: u32 big-endian length of the header · header as canonical JSON (UTF-8) · body.
 * Its digest is SHA-256 over all of them; the same bytes travel over the network or on a stick.
 */
export interface Envelope {
  header: EnvelopeHeader;
  body: Uint8Array;
}

export type EnvelopeFault = 'truncated' | 'header-too-large' | 'not-canonical' | 'not-json' | 'wrong-version' | 'bad-header';

const utf8 = new TextEncoder();

export function encodeEnvelope({ header, body }: Envelope): Uint8Array {
  const head = utf8.encode(canonicalJson(header));
  const bytes = new Uint8Array(4 + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  bytes.set(body, 4 + head.length);
  return bytes;
}

export function decodeEnvelope(bytes: Uint8Array): Outcome<Envelope, EnvelopeFault> {
  if (bytes.length < 4) return refused('truncated');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length - 4) return refused('truncated');
  if (length > limits.header) return refused('header-too-large');
  let text: string;
  let json: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(4, 4 + length));
    json = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const parsed = v.safeParse(EnvelopeHeader, json, { abortEarly: true });
  if (!parsed.success) {
    const version = typeof json === 'object' && json !== null && 'v' in json ? json.v : undefined;
    return refused(typeof version === 'number' && version !== 1 ? 'wrong-version' : 'bad-header');
  }
  // A second spelling of one header (duplicate keys, other order, white space) would give one dossier two digests.
  if (canonicalJson(parsed.output) !== text) return refused('not-canonical');
  return ok({ header: parsed.output, body: bytes.slice(4 + length) });
}
