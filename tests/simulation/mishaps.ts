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

/** Those that only some requests can meet. */
const fits: Partial<Record<Mishap, (request: Request) => boolean>> = {
  cutUpload: ({ body }) => body !== null,
  stalledUpload: ({ body }) => body !== null,
  flippedByte: ({ body }) => body !== null,
  falseProvince: hasSignedAnswer,
};

/** One of them will be drawn; what only few requests can meet is there three times, so that it is not rare. */
export const possibleMishaps = (request: Request): Mishap[] =>
  mishaps.flatMap((mishap) => {
    const isSpecial = fits[mishap];
    if (!isSpecial) return [mishap];
    return isSpecial(request) ? [mishap, mishap, mishap] : [];
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

/** A body that falls silent after these bytes, until it is broken off. */
export function stallingBody(bytes: Uint8Array): {
  body: ReadableStream<Uint8Array>;
  /** The reader has dealt with them and asks for more. */
  taken: Promise<void>;
  breakOff: () => void;
} {
  let [take, breakOff] = [() => {}, () => {}];
  const taken = new Promise<void>((resolve) => (take = resolve));
  const broken = new Promise<void>((resolve) => (breakOff = resolve));
  let told = bytes.length === 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      if (!told) {
        told = true;
        controller.enqueue(bytes);
        return;
      }
      take();
      await broken;
      controller.error(new TypeError('connection lost'));
    },
  };
  // Without a queue of its own it is asked exactly when the reader asks.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return { body, taken, breakOff };
}

/** A body that ends in a broken connection after these bytes. */
export function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const { body, breakOff } = stallingBody(bytes);
  breakOff();
  return body;
}
