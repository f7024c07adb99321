/**
 * The way from one kiosk to the province, with everything that mountains do to it. It calls the real server's routes in this process;
 * only the wire is simulated. What it does to a request is drawn from the seed.
 */
import type { Chance } from '../../src/kiosk/ports.ts';
import type { TestClock } from '../support/testClock.ts';

export type Mishap =
  | 'none'
  | 'unreachable'
  | 'lostReply'
  | 'sentTwice'
  | 'truncatedReply'
  | 'captivePortal'
  | 'foreignJson'
  | 'unauthorised'
  | 'busy'
  | 'serverError'
  | 'cutUpload'
  | 'flippedByte'
  | 'hangs'
  | 'arrivesLate';

export type Server = (request: Request) => Promise<Response>;

export interface SimulatedNetwork {
  fetch: typeof fetch;
  /** Share of requests that something happens to, 0–1; with 0 also what came late is delivered. */
  weather(trouble: number): void;
  met(): ReadonlyMap<Mishap, number>;
}

const mishaps: readonly Exclude<Mishap, 'none'>[] = [
  'unreachable',
  'lostReply',
  'sentTwice',
  'truncatedReply',
  'captivePortal',
  'foreignJson',
  'unauthorised',
  'busy',
  'serverError',
  'cutUpload',
  'flippedByte',
  'hangs',
  'arrivesLate',
];

export function createSimulatedNetwork(server: Server, clock: TestClock, chance: Chance): SimulatedNetwork {
  let trouble = 0;
  const counts = new Map<Mishap, number>();
  /** Requests that the wire still carries; delivered before one of the next ones. */
  const late: Request[] = [];

  async function deliver(request: Request): Promise<Response> {
    while (late.length > 0 && (trouble === 0 || chance.fraction() < 0.5)) await server(late.shift()!).catch(() => undefined);
    return server(request);
  }

  async function meet(mishap: Mishap, request: Request, signal: AbortSignal | null): Promise<Response> {
    switch (mishap) {
      case 'none':
        return deliver(request);
      case 'unreachable':
        throw new TypeError('Failed to fetch');
      case 'lostReply':
        await deliver(request);
        throw new TypeError('Failed to fetch');
      case 'sentTwice':
        await deliver(request.clone());
        return deliver(request);
      case 'truncatedReply': {
        const reply = await deliver(request);
        const body = new Uint8Array(await reply.arrayBuffer());
        return new Response(body.subarray(0, Math.floor(body.length * chance.fraction())), {
          status: reply.status,
          headers: reply.headers,
        });
      }
      case 'captivePortal':
        return new Response('<!doctype html><title>WiFi</title>', { headers: { 'content-type': 'text/html' } });
      case 'foreignJson':
        return Response.json({ ok: true, results: [{ state: 'received' }] });
      case 'unauthorised':
        return new Response('log in first', { status: 401, headers: { 'www-authenticate': 'Basic' } });
      case 'busy':
        return new Response('later', { status: 503 });
      case 'serverError':
        return new Response('oops', { status: 500 });
      case 'cutUpload': {
        const body = new Uint8Array(await request.arrayBuffer());
        await deliver(withBody(request, cutStream(body.subarray(0, Math.floor(body.length * chance.fraction()))))).catch(
          () => undefined,
        );
        throw new TypeError('Failed to fetch');
      }
      case 'flippedByte': {
        const body = new Uint8Array(await request.arrayBuffer());
        const at = Math.floor(body.length * chance.fraction());
        if (body.length > 0) body[at] = (body[at] ?? 0) ^ (1 << Math.floor(8 * chance.fraction()));
        return deliver(withBody(request, body));
      }
      case 'hangs':
      case 'arrivesLate':
        if (mishap === 'arrivesLate') late.push(request);
        setImmediate(() => void clock.advance(4 * 3_600_000));
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
        });
    }
  }

  return {
    fetch: async (input, init) => {
      const { signal = null, ...rest } = init ?? {};
      const request = new Request(new URL(String(input), 'http://province.test'), rest);
      const hasBody = request.body !== null;
      const possible = hasBody ? mishaps : mishaps.filter((mishap) => mishap !== 'cutUpload' && mishap !== 'flippedByte');
      const mishap =
        chance.fraction() < trouble ? (possible[Math.floor(chance.fraction() * possible.length)] ?? 'none') : 'none';
      counts.set(mishap, (counts.get(mishap) ?? 0) + 1);
      return meet(mishap, request, signal);
    },
    weather: (share) => void (trouble = share),
    met: () => counts,
  };
}

const withBody = (request: Request, body: BodyInit): Request =>
  new Request(request.url, { method: request.method, headers: request.headers, body, duplex: 'half' } as RequestInit);

/** A body that ends in a broken connection after these bytes. */
function cutStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let told = false;
  return new ReadableStream({
    pull(controller) {
      if (told || bytes.length === 0) return controller.error(new TypeError('connection lost'));
      told = true;
      controller.enqueue(bytes);
    },
  });
}
