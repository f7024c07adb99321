import { hasSignedAnswer } from './falseProvince.ts';

/** What mountains, middlemen and machine rooms do to a request. */
export const mishaps = [
  'unreachable',
  /** The province did its work; the answer never came. */
  'lostReply',
  /** As browsers re-send a POST on a reused connection by themselves. */
  'sentTwice',
  'truncatedReply',
  'captivePortal',
  'foreignJson',
  'unauthorised',
  'forbidden',
  'busy',
  'serverError',
  /** The connection breaks somewhere in the body. */
  'cutUpload',
  /** It falls silent somewhere in the body; nobody notices that it is dead. */
  'stalledUpload',
  'flippedByte',
  /** Neither answer nor error. */
  'hangs',
  /** The sender has given up long since when the request arrives after all. */
  'arrivesLate',
  /** A cache in between answers with what the same address said last time. */
  'staleReply',
  /** Somebody else's server, as a test installation behind a wrong DNS entry: everything but the signature is right. */
  'falseProvince',
] as const;

export type Mishap = (typeof mishaps)[number];

const needsBody: ReadonlySet<Mishap> = new Set(['cutUpload', 'stalledUpload', 'flippedByte']);

export const possibleMishaps = (request: Request): Mishap[] =>
  mishaps.filter((mishap) => {
    if (mishap === 'falseProvince') return hasSignedAnswer(request);
    return request.body !== null || !needsBody.has(mishap);
  });

/** The answers of those that are not the province. */
export const strangers: Partial<Record<Mishap, () => Response>> = {
  captivePortal: () => new Response('<!doctype html><title>WiFi</title>', { headers: { 'content-type': 'text/html' } }),
  foreignJson: () => Response.json({ ok: true, results: [{ state: 'received' }] }),
  unauthorised: () => new Response('log in first', { status: 401, headers: { 'www-authenticate': 'Basic' } }),
  forbidden: () => new Response('blocked by policy', { status: 403, headers: { 'content-type': 'text/html' } }),
  busy: () => new Response('later', { status: 503 }),
  serverError: () => new Response('oops', { status: 500 }),
};

export const withBody = (request: Request, body: BodyInit): Request =>
  new Request(request.url, { method: request.method, headers: request.headers, body, duplex: 'half' } as RequestInit);

/** A body that ends in a broken connection after these bytes; `broken` undefined: at once. */
export function brokenBody(bytes: Uint8Array, broken: Promise<void> = Promise.resolve()): ReadableStream<Uint8Array> {
  let told = bytes.length === 0;
  return new ReadableStream({
    async pull(controller) {
      if (!told) {
        told = true;
        controller.enqueue(bytes);
        return;
      }
      await broken;
      controller.error(new TypeError('connection lost'));
    },
  });
}
