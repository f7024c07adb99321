import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProblem } from '../../../../src/contract/problem.ts';
import { createHttpProvince } from '../../../../src/kiosk/platform/httpProvince.ts';
import { webDigest } from '../../../../src/kiosk/platform/webDigest.ts';
import { createTestClock } from '../../../support/testClock.ts';

const sha256 = 'a'.repeat(64);
const keys = { keys: [{ kid: 'k', x: 'eA', y: 'eQ' }] };

function aProvince(answer: (request: Request) => Response | Promise<Response>) {
  const asked: Request[] = [];
  const province = createHttpProvince({
    base: 'http://province.test',
    deviceId: () => Promise.resolve('d'.repeat(32)),
    clock: createTestClock(),
    digest: webDigest,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return answer(request);
    },
  });
  return { province, asked };
}

const problem = (code: Parameters<typeof createProblem>[0], status: number) =>
  Response.json(createProblem(code, status, 'said in English'), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
afterEach(() => vi.unstubAllGlobals());

describe('S5 what came back tells who spoke', () => {
  it.each<[string, () => Response, string, string]>([
    [
      'a log-in page',
      () => new Response('<h1>WiFi</h1>', { headers: { 'content-type': 'text/html' } }),
      'notTheProvince',
      'captivePortal',
    ],
    ['JSON of another shape', () => Response.json({ ok: true }), 'notTheProvince', 'captivePortal'],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: '/login' } }),
      'notTheProvince',
      'captivePortal',
    ],
    ['a 401 without our problem', () => new Response('no', { status: 401 }), 'notTheProvince', 'captivePortal'],
    ['a 401 of the province', () => problem('unauthorised', 401), 'temporary', 'unauthorised'],
    ['a 403 of the province', () => problem('forbidden', 403), 'temporary', 'unauthorised'],
    ['a 429 of the province', () => problem('rate-limited', 429), 'temporary', 'rateLimited'],
    ['a 503 of anybody', () => new Response('busy', { status: 503 }), 'temporary', 'serverBusy'],
    ['a 500 of anybody', () => new Response('oops', { status: 500 }), 'temporary', 'serverError'],
    ['a body damaged on the way', () => problem('digest-mismatch', 400), 'temporary', 'connectionCut'],
    ['a refusal of the province', () => problem('too-large', 413), 'permanent', 'refused'],
    [
      'a problem whose status is not its own',
      () => Response.json(createProblem('too-large', 400, ''), { status: 413 }),
      'notTheProvince',
      'captivePortal',
    ],
    [
      'half a JSON',
      () => new Response('{"keys":[{', { headers: { 'content-type': 'application/json' } }),
      'temporary',
      'badAnswer',
    ],
  ])('%s', async (_, answer, kind, code) => {
    const { province } = aProvince(answer);
    expect(await province.keys()).toMatchObject({ ok: false, error: { kind, code } });
  });

  it('a broken connection is the line, and offline when the browser says so', async () => {
    const { province } = aProvince(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await province.keys()).toMatchObject({ error: { kind: 'temporary', code: 'connectionCut' } });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await province.keys()).toMatchObject({ error: { kind: 'temporary', code: 'offline' } });
  });

  it('what was given up is timed out', async () => {
    const { province } = aProvince(
      (request) => new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
    );
    const giveUp = new AbortController();
    const asked = province.keys(giveUp.signal);
    giveUp.abort();
    expect(await asked).toMatchObject({ error: { kind: 'temporary', code: 'timedOut' } });
  });

  it('never throws, whatever comes', async () => {
    const { province } = aProvince(() => Response.json(keys));
    expect(await province.keys()).toEqual({ ok: true, value: keys.keys });
  });
});

describe('files by tus', () => {
  const tus = (offset: string, status = 204) =>
    new Response(null, { status, headers: { 'tus-resumable': '1.0.0', 'upload-offset': offset } });

  it('believes an offset only from a server that speaks tus', async () => {
    expect(await aProvince(() => tus('7')).province.fileOffset(sha256)).toEqual({ ok: true, value: 7 });
    const portal = aProvince(() => new Response(null, { headers: { 'upload-offset': '7' } })).province;
    expect(await portal.fileOffset(sha256)).toMatchObject({ error: { code: 'captivePortal' } });
    expect(await aProvince(() => tus('-1')).province.fileOffset(sha256)).toMatchObject({ error: { code: 'captivePortal' } });
  });

  it('a file of which nothing is there is no refusal', async () => {
    const { province } = aProvince(() => new Response(null, { status: 404, headers: { 'tus-resumable': '1.0.0' } }));
    expect(await province.fileOffset(sha256)).toMatchObject({ error: { problem: { type: 'urn:cuaban:problem:not-found' } } });
  });

  it('names the file by its hash and says from where it goes on', async () => {
    const { province, asked } = aProvince(() => tus('3', 201));
    await province.createFile(sha256, 10, new Uint8Array([1, 2, 3]));
    await province.appendFile(sha256, 3, new Uint8Array([4]));
    expect(asked[0]?.headers.get('upload-metadata')).toBe(`sha256 ${btoa(sha256)}`);
    expect(asked[0]?.headers.get('upload-length')).toBe('10');
    expect(asked[1]?.method).toBe('PATCH');
    expect(asked[1]?.headers.get('upload-offset')).toBe('3');
  });
});

it('an intake carries the digest of its body, so that damage on the way is seen', async () => {
  const { province, asked } = aProvince(() => Response.json({ results: [] }));
  await province.sendEnvelopes([new Uint8Array([1, 2])]);
  expect(asked[0]?.headers.get('content-digest')).toMatch(/^sha-256=:[A-Za-z0-9+/]{43}=:$/);
});

it('an unknown code is an answer, not a failure', async () => {
  const { province } = aProvince(() => problem('not-found', 404));
  expect(await province.track('CG-23456-789AB')).toEqual({ ok: true, value: 'unknownCode' });
});
