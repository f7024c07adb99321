import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDevice, aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, OPERATOR_PASSWORD, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const whole = aDossier({ id: dossierId(1) });
beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(whole));
});
afterAll(() => province.close());
beforeEach(() => {
  province.clock.time += 3_600_000;
});

const credentials = (password = OPERATOR_PASSWORD) => `Basic ${Buffer.from(`lan:${password}`).toString('base64')}`;
const get = (path: string, authorization = credentials()) => province.app.request(path, { headers: { authorization } });
const report = (headers: Record<string, string>) =>
  province.app.request(`/console/dossiers/${whole.id}/progress`, {
    method: 'POST',
    headers: { authorization: credentials(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ status: '2', number: 'H56.14-261123-0001', dueAt: '', note: '' }),
  });

describe('the door of the console', () => {
  it.each([
    ['nobody', undefined],
    ['a wrong password', credentials('wrong password')],
    ['an empty password', credentials('')],
    ['a device', `Bearer ${aDevice}`],
    ['nonsense', 'Basic ???'],
  ])('stays shut for %s', async (_who, authorization) => {
    for (const path of [
      '/console',
      '/console/dossiers',
      `/console/dossiers/${whole.id}`,
      '/console/console.css',
      '/console/feedback',
    ]) {
      const response = await province.app.request(path, authorization === undefined ? {} : { headers: { authorization } });
      expect(response.status, path).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
      expect(await response.text()).not.toContain('HÀ VĂN ỦM');
    }
  });

  it('does not let passwords be guessed', async () => {
    const statuses = [];
    for (let guess = 0; guess < 15; guess++)
      statuses.push((await get('/console/dossiers', credentials(`guess ${guess}`))).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual(Array(5).fill(429));
    expect((await get('/console/dossiers')).status).toBe(429);
    province.clock.time += 5 * 60_000;
    expect((await get('/console/dossiers')).status).toBe(200);
  });

  it('takes forms of its own pages alone', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ] as Record<string, string>[]) {
      expect((await report(headers)).status).toBe(403);
    }
    const own = await report({ origin: 'http://kiosk.example', host: 'kiosk.example' });
    expect(own.status).toBe(303);
  });

  it('leads to the list', async () => {
    expect((await get('/console')).headers.get('location')).toBe('/console/dossiers');
  });
});
