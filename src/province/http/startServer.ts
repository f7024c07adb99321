import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { mediaTypes } from '../../contract/versions.ts';
import { problemOf } from './problems.ts';
import type { App } from './routes.ts';

export interface RunningServer {
  port: number;
  /** Takes nothing new, lets what runs finish for a while, then cuts it: bytes of files that came are kept. */
  stop(): Promise<void>;
}

/** A line that is silent for so long is dead. Nothing limits how long a request may last: a 2G link needs minutes for a photo. */
const SILENT_MS = 120_000;
const HEADERS_MS = 60_000;
const KEEP_ALIVE_MS = 75_000;
const FINISH_MS = 10_000;
const HANG_UP_EVERY_MS = 50;

export async function startServer(app: App, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      requestTimeout: 0,
      headersTimeout: HEADERS_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: 16 * 1024,
    },
  }) as Server;
  server.setTimeout(SILENT_MS);
  server.on('clientError', refuseUnreadable);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), FINISH_MS);
        // A connection that answers its last request stays open for the next one, which will never be taken.
        const hangUp = setInterval(() => server.closeIdleConnections(), HANG_UP_EVERY_MS);
        // Browsers open connections in store: what has said nothing yet is no request that runs.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
        server.close(() => {
          clearTimeout(cut);
          clearInterval(hangUp);
          resolve();
        });
      }),
  };
}

/** What is no HTTP never reaches the app; it is told so in the form of every other refusal. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'malformed', { detail: 'not HTTP' });
  const body = JSON.stringify(problem);
  const head = `HTTP/1.1 ${problem.status} Refused\r\nConnection: close\r\nContent-Type: ${mediaTypes.problem}\r\n`;
  socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
