import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

const build = mkdtempSync(join(tmpdir(), 'cua-ban-build-'));
let province: TestProvince;
beforeAll(async () => {
  mkdirSync(join(build, 'assets'));
  writeFileSync(join(build, 'index.html'), '<!doctype html><title>Cửa Bản</title>');
  writeFileSync(join(build, 'serviceWorker.js'), 'self.x = 1;');
  writeFileSync(join(build, 'manifest.webmanifest'), '{}');
  writeFileSync(join(build, 'assets', 'main-1a2b3c.js'), `export const text = ${JSON.stringify('khai sinh '.repeat(500))};`);
  writeFileSync(join(build, 'assets', 'main-1a2b3c.js.map'), '{}');
  writeFileSync(join(build, 'assets', 'be-vietnam.woff2'), 'font');
  province = await createTestProvince(() => ({ kioskDirectory: build, https: true }));
});
afterAll(async () => {
  await province.close();
  rmSync(build, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => province.app.request(path, { headers });
const navigation = { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate' };

describe('the kiosk’s page', () => {
  it.each(['/', '/index.html', '/procedures/1.001193', '/tracking'])('is at %s', async (path) => {
    const response = await get(path, navigation);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('Cửa Bản');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets nothing in from elsewhere, no inline script, no eval', async () => {
    const policy = (await get('/', navigation)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|data:/);
  });

  it.each(['/', '/v1/keys', '/assets/main-1a2b3c.js', '/v1/nowhere', '/console'])(
    'and all else (%s) is sent with the headers that close a browser’s holes',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers.get('permissions-policy')).toContain('camera=(self)');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
      for (const name of ['clear-site-data', 'server', 'x-powered-by', 'access-control-allow-origin'])
        expect(headers.get(name), name).toBeNull();
    },
  );
});

describe('files of the build', () => {
  it('with a hash in their name stay for a year, others are asked for again', async () => {
    expect((await get('/assets/main-1a2b3c.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/serviceWorker.js', '/manifest.webmanifest'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  it('are not sent again to who has them', async () => {
    const etag = (await get('/serviceWorker.js')).headers.get('etag') ?? '';
    expect((await get('/serviceWorker.js', { 'if-none-match': etag })).status).toBe(304);
  });

  it('travel compressed, fonts as they are', async () => {
    const script = await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'gzip, br' });
    expect(script.headers.get('content-encoding')).toBe('br');
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(200);
    expect((await get('/assets/be-vietnam.woff2', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });

  it.each([
    '/assets/old-chunk.js',
    '/assets/main-1a2b3c.js.map',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fkeys',
    '/.env',
    '/v1/procedures',
  ])('that are none (%s) are not found, and never the page in their place', async (path) => {
    const response = await get(path, { accept: '*/*' });
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

it('a province whose kiosk was not built says so', async () => {
  const unbuilt = await createTestProvince();
  const response = await unbuilt.app.request('/', { headers: navigation });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
  await unbuilt.close();
});
