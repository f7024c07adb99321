/**
 * A wire between a browser and the province that a test can cut, slow down or make go silent. It works on TCP, because the emulation in
 * the browser's developer tools puts request bodies on the wire early and so cannot cut them.
 */
import { createServer, connect, type Socket } from 'node:net';
import { once } from 'node:events';

export interface LinkShape {
  /** One-way delay in ms; half of the round trip. */
  delayMs: number;
  /** Bytes per second towards the province. */
  upBytesPerSecond: number;
  downBytesPerSecond: number;
}

export interface TcpRelay {
  port: number;
  /** Bytes since the start, or since `count()` was called last. */
  count(): { up: number; down: number; connections: number };
  /** The line goes down once this many more bytes went up, and stays down. */
  cutAfterUp(bytes: number): void;
  /** `down`: refuses and breaks all. `silent`: accepts and says nothing. */
  mode(mode: 'up' | 'down' | 'silent'): void;
  /** Another server from now on: connections to the one before are broken. */
  retarget(port: number): void;
  close(): Promise<void>;
}

export async function startTcpRelay(targetPort: number, shape?: LinkShape): Promise<TcpRelay> {
  let target = targetPort;
  let mode: 'up' | 'down' | 'silent' = 'up';
  let counted = { up: 0, down: 0, connections: 0 };
  let upBudget = Number.POSITIVE_INFINITY;
  const open = new Set<Socket>();
  const queues = {
    up: createShaper(shape?.upBytesPerSecond, shape?.delayMs),
    down: createShaper(shape?.downBytesPerSecond, shape?.delayMs),
  };

  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };

  const server = createServer((client) => {
    if (mode === 'down') return void client.destroy();
    counted.connections += 1;
    open.add(client);
    client.setNoDelay(true);
    client.on('error', () => client.destroy());
    client.on('close', () => open.delete(client));
    if (mode === 'silent') return void client.resume();
    const upstream = connect(target, '127.0.0.1');
    open.add(upstream);
    upstream.setNoDelay(true);
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => {
      open.delete(upstream);
      if (!shape) client.end();
      else queues.down.after(() => client.end());
    });
    client.on('close', () => queues.up.after(() => upstream.destroy()));

    pipe(client, upstream, queues.up, (chunk) => {
      if (mode === 'silent') return undefined;
      const allowed = chunk.subarray(0, upBudget);
      counted.up += allowed.length;
      upBudget -= chunk.length;
      if (upBudget > 0) return allowed;
      upBudget = Number.POSITIVE_INFINITY;
      mode = 'down';
      client.pause();
      upstream.end(allowed, breakAll);
      return undefined;
    });
    pipe(upstream, client, queues.down, (chunk) => {
      if (mode === 'silent') return undefined;
      counted.down += chunk.length;
      return chunk;
    });
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');

  return {
    port: address.port,
    count() {
      const now = counted;
      counted = { up: 0, down: 0, connections: 0 };
      return now;
    },
    cutAfterUp: (bytes) => void (upBudget = bytes),
    mode(next) {
      mode = next;
      if (next === 'down') breakAll();
    },
    retarget(port) {
      target = port;
      breakAll();
    },
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Shaper {
  /** Calls `deliver` when the link has carried so many bytes and the delay is over. */
  carry(bytes: number, deliver: () => void): void;
  after(then: () => void): void;
}

/** One direction of the link: all connections share its rate, as on a real line. */
function createShaper(bytesPerSecond = Number.POSITIVE_INFINITY, delayMs = 0): Shaper {
  let freeAt = 0;
  return {
    carry(bytes, deliver) {
      if (bytesPerSecond === Number.POSITIVE_INFINITY && delayMs === 0) return deliver();
      freeAt = Math.max(freeAt, performance.now()) + (bytes / bytesPerSecond) * 1000;
      setTimeout(deliver, freeAt + delayMs - performance.now());
    },
    after(then) {
      setTimeout(then, Math.max(0, freeAt + delayMs - performance.now()) + 1);
    },
  };
}

/** Moves bytes through the shaper; reads on only when they were carried, so a slow link pushes back on the sender. */
function pipe(from: Socket, to: Socket, shaper: Shaper, filter: (chunk: Buffer) => Uint8Array | undefined): void {
  let waiting = 0;
  from.on('data', (chunk: Buffer) => {
    const allowed = filter(chunk);
    if (!allowed) return;
    waiting += allowed.length;
    if (waiting > 64 * 1024) from.pause();
    shaper.carry(allowed.length, () => {
      waiting -= allowed.length;
      if (!to.destroyed) to.write(allowed);
      if (waiting <= 64 * 1024) from.resume();
    });
  });
  from.on('end', () => shaper.after(() => to.end()));
}
