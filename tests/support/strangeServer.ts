/** What stands between a village and the province on a bad day: answers that are not the province's. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export type Strangeness =
  | 'none'
  /** A log-in page with 200 for everything. */
  | 'captivePortal'
  | 'captiveRedirect'
  | 'unauthorised'
  | 'busy'
  /** JSON of a right type and a wrong shape. */
  | 'foreignJson'
  /** The province did its work; the answer ends in the middle of its JSON, with a right length. */
  | 'truncatedReply'
  /** The province did its work; the connection breaks before the answer. Chromium sends such a POST again by itself. */
  | 'cutAfterCommit'
  /** The province did its work; the answer is held back, and the connection stays open until the province or the browser ends it. */
  | 'replyHeld'
  /** Takes the request and never answers. */
  | 'hang';

export interface StrangeServer {
  port: number;
  be(strangeness: Strangeness, times?: number): void;
  /** Requests that were met while strange, to addresses that begin so. */
  met(path?: string): number;
  close(): Promise<void>;
}

/** Passes everything on to the province, except what it was told to be strange about: requests below /v1. */
export async function startStrangeServer(provincePort: number): Promise<StrangeServer> {
  let strangeness: Strangeness = 'none';
  let left = 0;
  const met: string[] = [];

  const server = createServer((incoming, outgoing) => {
    if (strangeness === 'none' || !incoming.url?.startsWith('/v1/')) return pass(incoming, outgoing, provincePort);
    const now = strangeness;
    met.push(incoming.url);
    left -= 1;
    if (left === 0) strangeness = 'none';
    if (now === 'replyHeld') return forward(incoming, provincePort, () => {});
    behave(now, incoming, outgoing, provincePort);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    be(next, times = Number.POSITIVE_INFINITY) {
      strangeness = next;
      left = times;
    },
    met: (path = '/v1/') => met.filter((url) => url.startsWith(path)).length,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function behave(
  strangeness: Exclude<Strangeness, 'replyHeld'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  provincePort: number,
): void {
  const answer = (status: number, type: string, body: string, more: Record<string, string> = {}) => {
    incoming.resume();
    outgoing.writeHead(status, { 'content-type': type, ...more }).end(body);
  };
  switch (strangeness) {
    case 'none':
      return pass(incoming, outgoing, provincePort);
    case 'captivePortal':
      return answer(200, 'text/html; charset=utf-8', '<!doctype html><title>WiFi</title><h1>Đăng nhập để dùng mạng</h1>');
    case 'captiveRedirect':
      return answer(302, 'text/html', '', { location: 'http://login.example.test/' });
    case 'unauthorised':
      return answer(
        401,
        'application/problem+json',
        JSON.stringify({ type: 'urn:cuaban:problem:unauthorised', title: 'Not yet', status: 401 }),
      );
    case 'busy':
      return answer(503, 'text/plain', 'busy', { 'retry-after': '1' });
    case 'foreignJson':
      return answer(200, 'application/json', '{"results":[{"state":"received"}],"ok":true}');
    case 'truncatedReply':
      return forward(incoming, provincePort, (status, headers, body) => {
        const half = body.subarray(0, Math.floor(body.length / 2));
        outgoing.writeHead(status, { ...headers, 'content-length': `${half.length}` }).end(half);
      });
    case 'cutAfterCommit':
      return forward(incoming, provincePort, () => void outgoing.socket?.destroy());
    case 'hang':
      return void incoming.resume();
  }
}

type Answered = (status: number, headers: Record<string, string | string[] | undefined>, body: Buffer) => void;

function forward(incoming: IncomingMessage, port: number, answered: Answered): void {
  const onward = request(
    {
      port,
      host: '127.0.0.1',
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, 'accept-encoding': 'identity' },
    },
    (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const { 'transfer-encoding': _t, 'content-encoding': _e, connection: _c, ...headers } = reply.headers;
        answered(reply.statusCode ?? 502, headers, Buffer.concat(parts));
      });
    },
  );
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const onward = request(
    { port, host: '127.0.0.1', method: incoming.method, path: incoming.url, headers: incoming.headers },
    (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.socket?.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
