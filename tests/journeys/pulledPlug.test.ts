import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProfileDirectory, spawnKillableChromium } from '../support/chromium.ts';

const profile = createProfileDirectory();
const server = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>x</title>'),
);
let address = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  profile.remove();
});

/** What I1 stands on; if a browser breaks this, no code of ours can keep its word. */
test('what Chromium calls durable is there after the plug was pulled', async () => {
  const before = await spawnKillableChromium(profile.path);
  const page = await before.context.newPage();
  await page.goto(address);
  await page.evaluate(writeDurably, 'Lò Thị Pản');
  await before.kill();

  const after = await spawnKillableChromium(profile.path);
  const again = await after.context.newPage();
  await again.goto(address);
  expect(await again.evaluate(readBack)).toBe('Lò Thị Pản');
  await after.close();
});

function writeDurably(word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plug', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
      transaction.objectStore('words').put(word, 'name');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error('not written'));
    };
  });
}

function readBack(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('plug', 1);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('words').objectStore('words').get('name');
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}
