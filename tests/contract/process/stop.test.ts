import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierId } from '../../support/aDossier.ts';
import { startProvince, type ProvinceProcess } from '../../support/provinceProcess.ts';
import { createTestSchema } from '../../support/testSchema.ts';

let province: ProvinceProcess | undefined;
const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  await province?.stop();
  for (const step of undo.splice(0)) await step();
});

async function start(): Promise<ProvinceProcess> {
  const schema = await createTestSchema();
  undo.push(schema.drop);
  province = await startProvince({ databaseUrl: schema.connectionString });
  return province;
}

const feedback = JSON.stringify({ id: dossierId(1), communeCode: '14956', topic: 'praise', message: 'Cán bộ tận tình' });

/** A request whose body the test sends when it likes. */
async function beginFeedback(port: number) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    'POST /v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n' +
      `Content-Length: ${Buffer.byteLength(feedback)}\r\n\r\n`,
  );
  // The server has begun to read: from now on it is a request that runs.
  expect(String(await once(socket, 'data'))).toContain('100 Continue');
  return socket;
}

async function untilClosed(address: string): Promise<void> {
  while (
    await fetch(`${address}/livez`).then(
      () => true,
      () => false,
    )
  )
    await pause(20);
}

describe('a province that is told to stop', () => {
  it('answers the request that runs, takes no other, and ends with 0', async () => {
    const running = await start();
    const socket = await beginFeedback(running.port);
    const ended = running.end('SIGTERM');
    await untilClosed(running.address);
    socket.write(feedback);
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 200 [^]*"receivedAt"/);
    expect(await ended).toBe(0);
    await running.restart();
    const again = await fetch(`${running.address}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: feedback.replace('tận tình', 'khác'),
    });
    expect(again.status, 'it was kept').toBe(409);
  });

  it('ends as cleanly when a terminal, npm and a launcher each pass on the one Ctrl+C', async () => {
    const running = await start();
    expect(await running.end('SIGINT', 'SIGINT', 'SIGINT')).toBe(0);
    expect(running.log()).toContain('"event":"stopped"');
    expect(running.log()).not.toContain('did not stop cleanly');
  });
});
