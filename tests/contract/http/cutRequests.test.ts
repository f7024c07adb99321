import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/province/http/startServer.ts';
import { aDossier, aManifest, anEnvelope, aScan, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
let server: RunningServer;
beforeAll(async () => {
  province = await createTestProvince();
  server = await startServer(province.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.stop();
  await province.close();
});

async function aWaitingScan(number: number, size = 200_000) {
  const scan = aScan(`cut ${number}`, size);
  await province.intake(anEnvelope(aDossier({ id: dossierId(number), files: aManifest(scan) })));
  return { scan, hash: sha256(scan) };
}

/** A PATCH whose head is sent; the test sends the bytes, as many as it likes. */
async function beginPatch(hash: string, offset: number, length: number): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.write(
    `PATCH /v1/files/${hash} HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: ${offset}\r\n` +
      `Content-Type: application/offset+octet-stream\r\nContent-Length: ${length}\r\n\r\n`,
  );
  return socket;
}

const address = (path: string) => `http://127.0.0.1:${server.port}${path}`;

async function head(hash: string): Promise<number> {
  const response = await fetch(address(`/v1/files/${hash}`), { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
  return response.ok ? Number(response.headers.get('upload-offset')) : -response.status;
}

async function heldBytes(hash: string, expected: number): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const held = await head(hash);
    if (held === expected) return held;
    await pause(20);
  }
  return head(hash);
}

async function patch(hash: string, offset: number, body: Uint8Array<ArrayBuffer>) {
  return fetch(address(`/v1/files/${hash}`), {
    method: 'PATCH',
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' },
    body,
  });
}

/** Until the cut request has flushed what came, and the next one may write. */
async function untilFree(hash: string, offset: number): Promise<void> {
  const offerNothing = async () => (await patch(hash, offset, new Uint8Array())).status;
  await expect.poll(offerNothing, { timeout: 10_000, interval: 10 }).toBe(204);
}

describe('a PATCH whose line breaks (S8)', () => {
  it.each([
    ['closes', (socket: Socket) => socket.destroy()],
    ['is reset', (socket: Socket) => socket.resetAndDestroy()],
    ['ends half way', (socket: Socket) => socket.end()],
  ])('keeps every byte that came when the connection %s', async (how, cut) => {
    const { scan, hash } = await aWaitingScan(how.length);
    const socket = await beginPatch(hash, 0, scan.length);
    for (let at = 0; at < 70_000; at += 7000) {
      socket.write(scan.subarray(at, at + 7000));
      await pause(2);
    }
    expect(await heldBytes(hash, 70_000)).toBe(70_000);
    cut(socket);
    await untilFree(hash, 70_000);
    expect(await head(hash)).toBe(70_000);
    expect((await patch(hash, 70_000, scan.slice(70_000))).status).toBe(204);
    expect(await head(hash)).toBe(scan.length);
  });

  it('over and over gets through in the end, and sends nothing twice', async () => {
    const { scan, hash } = await aWaitingScan(50);
    let sent = 0;
    for (let offset = 0; offset < scan.length; offset = Math.max(0, await head(hash))) {
      const part = scan.slice(offset, offset + 23_456);
      const socket = await beginPatch(hash, offset, scan.length - offset);
      socket.write(part);
      sent += part.length;
      await heldBytes(hash, offset + part.length);
      socket.destroy();
      if (offset + part.length < scan.length) await untilFree(hash, offset + part.length);
    }
    expect(sent).toBe(scan.length);
    expect(await head(hash)).toBe(scan.length);
  });

  it('and goes on over another one is told "locked" while the first is alive, and overtakes it when it is silent', async () => {
    const { scan, hash } = await aWaitingScan(60);
    const silent = await beginPatch(hash, 0, scan.length);
    silent.write(scan.subarray(0, 50_000));
    expect(await heldBytes(hash, 50_000)).toBe(50_000);
    expect((await patch(hash, 50_000, scan.slice(50_000))).status).toBe(423);
    await pause(2100);
    expect((await patch(hash, 50_000, scan.slice(50_000))).status).toBe(204);
    expect(await head(hash)).toBe(scan.length);
    silent.destroy();
  });
});

describe('a server', () => {
  it.each([
    ['what is no HTTP', 'HELLO PROVINCE\r\n\r\n', 'malformed'],
    ['an address with NUL', 'GET /v1/keys\0 HTTP/1.1\r\nHost: x\r\n\r\n', 'malformed'],
    ['two lengths', 'POST /v1/intake HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 'malformed'],
    [
      'a length and chunks',
      'POST /v1/intake HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      'malformed',
    ],
    ['a length that is none', 'POST /v1/intake HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n', 'malformed'],
    ['endless headers', `GET /v1/keys HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'too-large'],
  ])('answers %s with a problem, and hangs up', async (_what, request, code) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(request);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toContain(`urn:cuaban:problem:${code}`);
  });

  it('takes a broken chunk for a body that broke off', async () => {
    const { hash } = await aWaitingScan(70);
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write(
      `PATCH /v1/files/${hash} HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n` +
        'Content-Type: application/offset+octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n',
    );
    await once(socket, 'close');
    expect(await heldBytes(hash, 3)).toBe(3);
  });

  it('stops at once although a browser keeps a connection in store', async () => {
    const own = await startServer(province.app, { host: '127.0.0.1', port: 0 });
    const stored = connect(own.port, '127.0.0.1');
    await once(stored, 'connect');
    const hungUp = once(stored, 'close');
    const asked = performance.now();
    await own.stop();
    await hungUp;
    expect(performance.now() - asked).toBeLessThan(5000);
  });

  it('stops with what runs finished, and nothing new taken', async () => {
    const own = await startServer(province.app, { host: '127.0.0.1', port: 0 });
    const slow = fetch(`http://127.0.0.1:${own.port}/readyz`);
    await pause(1);
    const stopping = own.stop();
    expect([200, undefined]).toContain(
      await slow.then(
        ({ status }) => status,
        () => undefined,
      ),
    );
    await stopping;
    await expect(fetch(`http://127.0.0.1:${own.port}/livez`)).rejects.toThrow('fetch failed');
  });
});
