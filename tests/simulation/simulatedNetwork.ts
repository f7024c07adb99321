/**
 * The way from one kiosk to the province, with everything that mountains do to it. It calls the real server's routes in this process;
 * only the wire is simulated. What it does to a request follows from the seed, the address and how often that was asked for, so it does
 * not depend on which of two requests was faster.
 */
import type { Chance } from '../../src/kiosk/ports/time.ts';
import { answerAsFalseProvince } from './falseProvince.ts';
import { brokenBody, possibleMishaps, stallingBody, strangers, withBody, type Mishap } from './mishaps.ts';
import type { Program } from './program.ts';
import { createTurns } from './turns.ts';

export type Server = (request: Request) => Promise<Response>;

/** `leaving`: the request is on its way. `answered`: the province did its work, and the kiosk has not heard of it yet. */
export type WireMoment = 'leaving' | 'answered';

export interface SimulatedNetwork {
  /** `fetch` as one run of the program sees it. */
  connect(program: Program): typeof fetch;
  /** Share of requests that something happens to, 0–1. 1: no line at all. With 0 also what came late is delivered. */
  weather(trouble: number): void;
  /** Whatever the weather; several happen to several batches, one after the other. */
  nextBatchMeets(mishap: Mishap): void;
  onMoment(listen: ((moment: WireMoment) => Promise<void> | void) | undefined): void;
  /** Resolves when nothing moves on this wire: what hangs hangs, and what stalls has arrived as far as it ever will. */
  quiet(): Promise<void>;
  /** Breaks the connections that have been silent all the time, as the end of a process or of the day does. */
  breakStalled(): void;
}

export interface NetworkNeeds {
  server: Server;
  chanceOf: (key: string) => Chance;
  /** Told of each request, and of its end: the status that the kiosk heard, a broken connection, or nothing ever. */
  met: (mishap: Mishap | 'none', address: string, end: number | 'broken' | 'silence') => void;
  /** Under which the province signs. */
  kid: string;
}

export function createSimulatedNetwork({ server, chanceOf, met, kid }: NetworkNeeds): SimulatedNetwork {
  let trouble = 0;
  let listener: ((moment: WireMoment) => Promise<void> | void) | undefined;
  const asked = new Map<string, number>();
  const lastReplies = new Map<string, Response>();
  /** Requests that the wire still carries; delivered before one of the next ones. */
  const late: Request[] = [];
  const certainties: Mishap[] = [];
  const stalled: { breakOff: () => void; over: Promise<unknown> }[] = [];
  /** One request after the other, so that the same seed tells the same story. What hangs or stalls holds nobody up. */
  const turns = createTurns();

  async function deliver(request: Request, chance: Chance): Promise<Response> {
    const goesOn = () => late.length > 0 && (trouble === 0 || chance.fraction() < 0.5);
    while (goesOn()) await serve(late.shift()!).catch(() => undefined);
    return serve(request);
  }

  async function serve(request: Request): Promise<Response> {
    try {
      const reply = await server(request);
      if (reply.ok) lastReplies.set(`${request.method} ${request.url}`, reply.clone());
      return reply;
    } finally {
      await listener?.('answered');
    }
  }

  /** The reply, or undefined for none, ever. */
  async function meet(mishap: Mishap | 'none', request: Request, chance: Chance): Promise<Response | undefined> {
    const stranger = mishap === 'none' ? undefined : strangers[mishap];
    if (stranger) return stranger();
    switch (mishap) {
      case 'unreachable':
        throw new TypeError('Failed to fetch');
      case 'lostReply':
        await deliver(request, chance);
        throw new TypeError('Failed to fetch');
      case 'sentTwice':
        await deliver(request.clone(), chance);
        return deliver(request, chance);
      case 'truncatedReply': {
        const reply = await deliver(request, chance);
        const body = new Uint8Array(await reply.arrayBuffer());
        const part = request.method === 'HEAD' ? null : body.subarray(0, Math.floor(body.length * chance.fraction()));
        return new Response(part, { status: reply.status, headers: reply.headers });
      }
      case 'cutUpload':
        await deliver(withBody(request, brokenBody(await someOf(request, chance))), chance).catch(() => undefined);
        throw new TypeError('Failed to fetch');
      case 'stalledUpload':
        await stall(await someOf(request, chance), request);
        return undefined;
      case 'flippedByte': {
        const body = new Uint8Array(await request.arrayBuffer());
        const at = Math.floor(body.length * chance.fraction());
        if (body.length > 0) body[at] = (body[at] ?? 0) ^ (1 << Math.floor(8 * chance.fraction()));
        return deliver(withBody(request, body), chance);
      }
      case 'arrivesLate':
        late.push(request);
        return undefined;
      case 'hangs':
        return undefined;
      case 'staleReply': {
        const before = lastReplies.get(`${request.method} ${request.url}`);
        return before ? before.clone() : deliver(request, chance);
      }
      case 'falseProvince':
        return answerAsFalseProvince(request, kid);
      default:
        return deliver(request, chance);
    }
  }

  /** Until the province has taken in these bytes and waits for more, or has answered without. */
  async function stall(bytes: Uint8Array, request: Request): Promise<void> {
    const { body, taken, breakOff } = stallingBody(bytes);
    const over = server(withBody(request, body)).catch(() => undefined);
    stalled.push({ breakOff, over });
    await Promise.race([taken, over]);
  }

  function draw(request: Request, address: string): { mishap: Mishap | 'none'; chance: Chance } {
    const count = (asked.get(address) ?? 0) + 1;
    asked.set(address, count);
    const chance = chanceOf(`wire ${address} ${count}`);
    const certain = isIntake(request) ? certainties.shift() : undefined;
    if (certain) return { mishap: certain, chance };
    if (chance.fraction() >= trouble) return { mishap: 'none', chance };
    const possible: Mishap[] = trouble >= 1 ? ['unreachable'] : possibleMishaps(request);
    return { mishap: possible[Math.floor(chance.fraction() * possible.length)] ?? 'none', chance };
  }

  async function exchange(request: Request, address: string): Promise<Response | undefined> {
    const { mishap, chance } = draw(request, address);
    let end: Parameters<typeof met>[2] = 'broken';
    try {
      await listener?.('leaving');
      const reply = await meet(mishap, request, chance);
      end = reply?.status ?? 'silence';
      return reply;
    } finally {
      met(mishap, address, end);
    }
  }

  return {
    connect: (program) => async (input, init) => {
      const { signal = null, ...rest } = init ?? {};
      const url = new URL(input instanceof Request ? input.url : input, 'http://province.test');
      const request = withLength(new Request(url, rest), rest.body);
      if (!program.isAlive()) return new Promise(() => {});
      const address = `${request.method} ${url.pathname} ${request.headers.get('upload-metadata') ?? ''}`;
      const reply = await program.during(turns.take(() => exchange(request, address)));
      return reply ?? program.hanging(untilAborted(signal));
    },
    weather(share) {
      trouble = share;
    },
    nextBatchMeets(mishap) {
      certainties.push(mishap);
    },
    onMoment(listen) {
      listener = listen;
    },
    quiet: turns.over,
    breakStalled() {
      for (const { breakOff, over } of stalled.splice(0)) {
        breakOff();
        void turns.take(() => over);
      }
    },
  };
}

const isIntake = ({ url }: Request): boolean => url.endsWith('/v1/intake');

/** The length that is announced stays as it is, whatever becomes of the body. */
function withLength(request: Request, body: unknown): Request {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : undefined;
  if (length !== undefined) request.headers.set('content-length', `${length}`);
  return request;
}

async function someOf(request: Request, chance: Chance): Promise<Uint8Array> {
  const body = new Uint8Array(await request.arrayBuffer());
  return body.subarray(0, Math.floor(body.length * chance.fraction()));
}

function untilAborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
