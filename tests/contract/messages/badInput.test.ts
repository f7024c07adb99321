import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { encodeFrames } from '../../../src/contract/frames.ts';
import { Problem, problemCodeOf, type ProblemCode } from '../../../src/contract/problem.ts';
import { limits, mediaTypes } from '../../../src/contract/versions.ts';
import { aDevice, aDossier, aManifest, anEnvelope, aScan, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const scan = aScan('expected');
const hash = sha256(scan);
beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(aDossier({ id: dossierId(1), files: aManifest(scan) })));
});
afterAll(() => province.close());

const json = { 'content-type': 'application/json' };
const envelopes = { 'content-type': mediaTypes.envelopes };
const tus = { 'tus-resumable': '1.0.0', 'content-type': mediaTypes.tusPatch };
const device = { authorization: `Bearer ${aDevice}` };
const feedback = { id: dossierId(9), communeCode: '14956', topic: 'other', message: 'Ghế ngồi chờ bị gãy' };
const ask = { dossiers: [{ id: dossierId(1), digest: hash }] };
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

type Row = [
  what: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: BodyInit | undefined,
  expected: ProblemCode,
];

const bytes = (...values: number[]) => new Uint8Array(values);

const jsonRows = (path: string, valid: object): Row[] => {
  const text = JSON.stringify(valid);
  return [
    ['no body', 'POST', path, json, undefined, 'malformed'],
    ['a body that is no JSON', 'POST', path, json, '{"id":', 'malformed'],
    ['bytes that are no UTF-8', 'POST', path, json, bytes(0x7b, 0x22, 0xff, 0x22, 0x7d), 'malformed'],
    ['a byte order mark', 'POST', path, json, `\ufeff${text}`, 'malformed'],
    ['null', 'POST', path, json, 'null', 'malformed'],
    ['a list', 'POST', path, json, '[]', 'malformed'],
    ['a key twice', 'POST', path, json, text.replace('{', '{"id":"x","id":"x",'), 'malformed'],
    ['an unknown key', 'POST', path, json, text.replace('{', '{"admin":true,'), 'malformed'],
    ['__proto__', 'POST', path, json, text.replace('{', '{"__proto__":{"a":1},'), 'malformed'],
    ['deep nesting', 'POST', path, json, deep, 'malformed'],
    ['a huge number', 'POST', path, json, text.replace('{', '{"id":1e999,'), 'malformed'],
    ['more than a message weighs', 'POST', path, json, `"${'x'.repeat(limits.json)}"`, 'too-large'],
    ['a length beyond the limit', 'POST', path, { ...json, 'content-length': '99999999' }, text, 'too-large'],
    ['a length that is none', 'POST', path, { ...json, 'content-length': '-5' }, text, 'malformed'],
    ['no media type', 'POST', path, { 'content-type': '' }, text, 'wrong-media-type'],
    ['another media type', 'POST', path, { 'content-type': 'text/plain' }, text, 'wrong-media-type'],
    ['a compressed body', 'POST', path, { ...json, 'content-encoding': 'gzip' }, text, 'wrong-media-type'],
    ['another method', 'PUT', path, json, text, 'method-not-allowed'],
    ['reading what is written only', 'GET', path, {}, undefined, 'method-not-allowed'],
  ];
};

const rows: Row[] = [
  ...jsonRows('/v1/feedback', feedback),
  ['NUL in a message', 'POST', '/v1/feedback', json, JSON.stringify({ ...feedback, message: 'a\u0000b' }), 'malformed'],
  ['half a surrogate pair', 'POST', '/v1/feedback', json, JSON.stringify({ ...feedback, message: 'a\ud800b' }), 'malformed'],
  ['an id of another kind', 'POST', '/v1/feedback', json, JSON.stringify({ ...feedback, id: 'A'.repeat(32) }), 'malformed'],
  ['only spaces', 'POST', '/v1/feedback', json, JSON.stringify({ ...feedback, message: '   ' }), 'malformed'],

  ...jsonRows('/v1/receipts', ask),
  ['no question', 'POST', '/v1/receipts', json, '{"dossiers":[]}', 'malformed'],
  [
    'too many questions',
    'POST',
    '/v1/receipts',
    json,
    JSON.stringify({ dossiers: Array(501).fill(ask.dossiers[0]) }),
    'malformed',
  ],

  ['no envelope', 'POST', '/v1/intake', envelopes, undefined, 'malformed'],
  ['a frame cut short', 'POST', '/v1/intake', envelopes, bytes(0, 0, 0, 9, 1), 'malformed'],
  ['half a length', 'POST', '/v1/intake', envelopes, bytes(0, 0), 'malformed'],
  ['a frame beyond the limit', 'POST', '/v1/intake', envelopes, bytes(0xff, 0xff, 0xff, 0xff), 'too-large'],
  ['too many frames', 'POST', '/v1/intake', envelopes, new Uint8Array(4 * (limits.batchEnvelopes + 1)), 'too-large'],
  ['a batch beyond the limit', 'POST', '/v1/intake', envelopes, new Uint8Array(limits.batch + 1), 'too-large'],
  ['a length beyond the limit', 'POST', '/v1/intake', { ...envelopes, 'content-length': '999999999' }, bytes(1), 'too-large'],
  ['JSON', 'POST', '/v1/intake', json, '{}', 'wrong-media-type'],
  ['a compressed batch', 'POST', '/v1/intake', { ...envelopes, 'content-encoding': 'br' }, bytes(1), 'wrong-media-type'],
  [
    'a body that was damaged on the way',
    'POST',
    '/v1/intake',
    { ...envelopes, 'content-digest': `sha-256=:${createHash('sha256').update('other').digest('base64')}:` },
    encodeFrames([anEnvelope(aDossier({ id: dossierId(2) }))]),
    'digest-mismatch',
  ],
  ['another method', 'DELETE', '/v1/intake', {}, undefined, 'method-not-allowed'],

  ['no version of tus', 'POST', '/v1/files', { 'upload-length': '5' }, undefined, 'unsupported-version'],
  [
    'another version of tus',
    'PATCH',
    `/v1/files/${hash}`,
    { ...tus, 'tus-resumable': '0.2.2' },
    bytes(1),
    'unsupported-version',
  ],
  ['no length', 'POST', '/v1/files', tus, undefined, 'malformed'],
  ['a length of nothing', 'POST', '/v1/files', { ...tus, 'upload-length': '0' }, undefined, 'malformed'],
  ['a length to be told later', 'POST', '/v1/files', { ...tus, 'upload-defer-length': '1' }, undefined, 'malformed'],
  ['a file beyond the limit', 'POST', '/v1/files', { ...tus, 'upload-length': `${limits.file + 1}` }, undefined, 'too-large'],
  ['no name', 'POST', '/v1/files', { ...tus, 'upload-length': '5' }, undefined, 'malformed'],
  [
    'a path for a name',
    'POST',
    '/v1/files',
    { ...tus, 'upload-length': '5', 'upload-metadata': `sha256 ${btoa('../../etc/passwd')}` },
    undefined,
    'malformed',
  ],
  [
    'a file nobody waits for',
    'POST',
    '/v1/files',
    { ...tus, 'upload-length': '5', 'upload-metadata': `sha256 ${btoa(sha256('x'))}` },
    undefined,
    'file-not-expected',
  ],
  [
    'bytes of another type',
    'PATCH',
    `/v1/files/${hash}`,
    { ...tus, ...json, 'upload-offset': '0' },
    bytes(1),
    'wrong-media-type',
  ],
  ['no offset', 'PATCH', `/v1/files/${hash}`, tus, bytes(1), 'malformed'],
  ['an offset that is none', 'PATCH', `/v1/files/${hash}`, { ...tus, 'upload-offset': '-1' }, bytes(1), 'malformed'],
  ['an offset from beyond', 'PATCH', `/v1/files/${hash}`, { ...tus, 'upload-offset': '99999' }, bytes(1), 'offset-mismatch'],
  [
    'a file that has no such name',
    'PATCH',
    '/v1/files/..%2f..%2fkeys',
    { ...tus, 'upload-offset': '0' },
    bytes(1),
    'not-found',
  ],
  [
    'more bytes than the file has',
    'PATCH',
    `/v1/files/${hash}`,
    { ...tus, 'upload-offset': '0', 'content-length': `${scan.length + 1}` },
    new Uint8Array(scan.length + 1),
    'too-large',
  ],
  ['reading a file', 'GET', `/v1/files/${hash}`, {}, undefined, 'method-not-allowed'],
  ['deleting a file', 'DELETE', `/v1/files/${hash}`, tus, undefined, 'method-not-allowed'],

  ['a cursor that is none', 'GET', '/v1/changes?after=x', device, undefined, 'malformed'],
  ['a cursor below nothing', 'GET', '/v1/changes?after=-1', device, undefined, 'malformed'],
  ['two cursors', 'GET', '/v1/changes?after=1&after=2', device, undefined, 'malformed'],
  ['a cursor without end', 'GET', `/v1/changes?after=${'9'.repeat(400)}`, device, undefined, 'malformed'],
  ['an epoch that is none', 'GET', '/v1/changes?after=0&epoch=now', device, undefined, 'malformed'],
  ['nobody asking', 'GET', '/v1/changes?after=0', {}, undefined, 'unauthorised'],
  ['a version that is none', 'GET', '/v1/catalog?from=latest', {}, undefined, 'malformed'],
  ['a code that is none', 'GET', '/v1/tracking/%00%ff', {}, undefined, 'not-found'],
  ['a code nobody has', 'GET', '/v1/tracking/CG-22222-22222', {}, undefined, 'not-found'],
  ['an endless code', 'GET', `/v1/tracking/${'A'.repeat(3000)}`, {}, undefined, 'not-found'],
  ['writing what is read only', 'POST', '/v1/keys', json, '{}', 'method-not-allowed'],
  ['an address that is none', 'GET', '/v1/dossiers', {}, undefined, 'not-found'],
  ['a later version of the API', 'POST', '/v2/intake', envelopes, bytes(1), 'method-not-allowed'],
];

describe('bad input', () => {
  it.each(rows)('%s: %s %s is refused as a problem, and stores nothing', async (...row) => {
    const [, method, path, headers, body, expected] = row;
    const before = await countRows();
    const response = await province.app.request(path, { method, headers, ...(body !== undefined && { body }) });
    const problem = v.parse(Problem, await response.json());
    expect(response.headers.get('content-type')).toBe(mediaTypes.problem);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(problem.status).toBe(response.status);
    expect(problemCodeOf(problem)).toBe(expected);
    expect(await countRows()).toEqual(before);
  });
});

/** Everything that a request could have left behind. */
async function countRows() {
  const dossiers = await province.database.desk.list({}, undefined, 100);
  const apart = await province.database.desk.listQuarantined(100);
  const heard = await province.database.feedback.list(undefined, 100);
  const file = await province.parts.files.find(hash);
  return [dossiers.length, apart.length, heard.length, file?.size ?? 0];
}
