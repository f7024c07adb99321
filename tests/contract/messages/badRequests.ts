import { createHash } from 'node:crypto';
import { encodeFrames } from '../../../src/contract/frames.ts';
import type { ProblemCode } from '../../../src/contract/problem.ts';
import { limits, mediaTypes } from '../../../src/contract/versions.ts';
import type { ApiOperation } from '../../../src/province/api/operations.ts';
import { aDossier, anEnvelope, dossierId, sha256 } from '../../support/aDossier.ts';
import { goodRequests, scanHash, scanSize, type ApiRequest } from './goodRequests.ts';

/** One way to ask wrongly, and how it must be refused. What is absent is as in the good request of the operation. */
export interface BadRequest extends ApiRequest {
  what: string;
  method?: string;
  expected: ProblemCode;
}

const bytes = (...values: number[]) => new Uint8Array(values);
const metadata = (name: string) => ({ 'upload-metadata': `sha256 ${btoa(name)}` });
const after = (query: string): ApiRequest => ({ path: `/v1/changes?${query}` });
const from = (query: string): ApiRequest => ({ path: `/v1/catalog?${query}` });
const feedback = (change: object): ApiRequest => ({
  body: JSON.stringify({ ...(JSON.parse(goodRequests['receiveFeedback']!.body as string) as object), ...change }),
});

/** What only this operation can be asked wrongly, by its id. Every operation has its line, also when there is nothing to add. */
export const ownBadRequests: Record<string, readonly BadRequest[]> = {
  isAlive: [],
  isReady: [],
  describeApi: [],
  listKeys: [],
  receiveEnvelopes: [
    { what: 'no envelope', body: undefined, expected: 'malformed' },
    { what: 'a frame cut short', body: bytes(0, 0, 0, 9, 1), expected: 'malformed' },
    { what: 'half a length', body: bytes(0, 0), expected: 'malformed' },
    { what: 'a frame beyond the limit', body: bytes(0xff, 0xff, 0xff, 0xff), expected: 'too-large' },
    { what: 'too many frames', body: new Uint8Array(4 * (limits.batchEnvelopes + 1)), expected: 'too-large' },
    { what: 'a batch beyond the limit', body: new Uint8Array(limits.batch + 1), expected: 'too-large' },
    {
      what: 'a body that was damaged on the way',
      headers: { 'content-digest': `sha-256=:${createHash('sha256').update('other').digest('base64')}:` },
      body: encodeFrames([anEnvelope(aDossier({ id: dossierId(2) }))]),
      expected: 'digest-mismatch',
    },
  ],
  answerReceipts: [
    { what: 'no question', body: '{"dossiers":[]}', expected: 'malformed' },
    { what: 'a digest too short', body: `{"dossiers":[{"id":"${dossierId(1)}","digest":"ab"}]}`, expected: 'malformed' },
    {
      what: 'too many questions',
      body: JSON.stringify({ dossiers: Array.from({ length: 501 }, () => ({ id: dossierId(1), digest: scanHash })) }),
      expected: 'malformed',
    },
  ],
  describeUploads: [],
  describeUpload: [],
  beginFile: [
    { what: 'no length', headers: { 'upload-length': '' }, expected: 'malformed' },
    { what: 'a length of nothing', headers: { 'upload-length': '0' }, expected: 'malformed' },
    { what: 'a length below nothing', headers: { 'upload-length': '-5' }, expected: 'malformed' },
    { what: 'a length that is no number', headers: { 'upload-length': '1e3' }, expected: 'malformed' },
    { what: 'a length to be told later', headers: { 'upload-length': '', 'upload-defer-length': '1' }, expected: 'malformed' },
    { what: 'a file beyond the limit', headers: { 'upload-length': `${limits.file + 1}` }, expected: 'too-large' },
    { what: 'no name', headers: { 'upload-metadata': '' }, expected: 'malformed' },
    { what: 'a path for a name', headers: metadata('../../etc/passwd'), expected: 'malformed' },
    { what: 'a name with a path before it', headers: metadata(`../${scanHash}`), expected: 'malformed' },
    { what: 'a name in capitals', headers: metadata(scanHash.toUpperCase()), expected: 'malformed' },
    { what: 'a name with NUL', headers: metadata(`${scanHash}\0`), expected: 'malformed' },
    { what: 'a name that is no base64', headers: { 'upload-metadata': 'sha256 %%%%' }, expected: 'malformed' },
    { what: 'a file nobody waits for', headers: metadata(sha256('x')), expected: 'file-not-expected' },
    { what: 'a file of another size', headers: { 'upload-length': `${scanSize + 1}` }, expected: 'file-not-expected' },
    {
      what: 'first bytes of another type',
      headers: { 'content-type': 'image/jpeg' },
      body: bytes(1),
      expected: 'wrong-media-type',
    },
  ],
  findFileOffset: [
    { what: 'a file nobody knows', path: `/v1/files/${sha256('x')}`, expected: 'not-found' },
    { what: 'a path for a name', path: '/v1/files/..%2f..%2fkeys%2fprovince-signing.pem', expected: 'not-found' },
    { what: 'a name with NUL', path: `/v1/files/${scanHash}%00`, expected: 'not-found' },
  ],
  storeFileChunk: [
    { what: 'no offset', headers: { 'upload-offset': '' }, expected: 'malformed' },
    { what: 'an offset below nothing', headers: { 'upload-offset': '-1' }, expected: 'malformed' },
    { what: 'an offset that is no number', headers: { 'upload-offset': '0x10' }, expected: 'malformed' },
    { what: 'an offset from beyond', headers: { 'upload-offset': '99999' }, expected: 'offset-mismatch' },
    { what: 'an offset without end', headers: { 'upload-offset': '9'.repeat(15) }, expected: 'offset-mismatch' },
    { what: 'a file nobody waits for', path: `/v1/files/${sha256('x')}`, expected: 'file-not-expected' },
    { what: 'a path for a name', path: '/v1/files/..%2f..%2fkeys', expected: 'not-found' },
    {
      what: 'more bytes than the file has, and says so',
      headers: { 'content-length': `${scanSize + 1}` },
      expected: 'too-large',
    },
    { what: 'a length that is none', headers: { 'content-length': 'many' }, expected: 'malformed' },
  ],
  listChanges: [
    { what: 'a cursor that is none', ...after('after=x'), expected: 'malformed' },
    { what: 'a cursor below nothing', ...after('after=-1'), expected: 'malformed' },
    { what: 'a cursor between two', ...after('after=1.5'), expected: 'malformed' },
    { what: 'two cursors', ...after('after=1&after=2'), expected: 'malformed' },
    { what: 'an empty cursor', ...after('after='), expected: 'malformed' },
    { what: 'a cursor without end', ...after(`after=${'9'.repeat(400)}`), expected: 'malformed' },
    { what: 'a cursor with NUL', ...after('after=1%00'), expected: 'malformed' },
    { what: 'an epoch that is none', ...after('after=0&epoch=now'), expected: 'malformed' },
    { what: 'nobody asking', headers: { authorization: '' }, expected: 'unauthorised' },
    { what: 'a device of another shape', headers: { authorization: `Bearer ${'g'.repeat(32)}` }, expected: 'unauthorised' },
    { what: 'an operator asking', headers: { authorization: `Basic ${btoa('lan:password')}` }, expected: 'unauthorised' },
  ],
  readCatalog: [
    { what: 'a version that is none', ...from('from=latest'), expected: 'malformed' },
    { what: 'two versions', ...from('from=1&from=2'), expected: 'malformed' },
    { what: 'a version without end', ...from(`from=${'9'.repeat(400)}`), expected: 'malformed' },
  ],
  trackDossier: [
    { what: 'bytes that are no UTF-8', path: '/v1/tracking/%00%ff', expected: 'not-found' },
    { what: 'a broken escape', path: '/v1/tracking/%E0%A4%A', expected: 'not-found' },
    { what: 'a code nobody has', path: '/v1/tracking/CG-22222-22222', expected: 'not-found' },
    { what: 'an endless code', path: `/v1/tracking/${'A'.repeat(3000)}`, expected: 'not-found' },
    { what: 'a path for a code', path: '/v1/tracking/..%2f..%2fetc', expected: 'not-found' },
  ],
  receiveFeedback: [
    { what: 'NUL in a message', ...feedback({ message: 'a\u0000b' }), expected: 'malformed' },
    { what: 'half a surrogate pair', ...feedback({ message: 'a\ud800b' }), expected: 'malformed' },
    { what: 'an id of another kind', ...feedback({ id: 'A'.repeat(32) }), expected: 'malformed' },
    { what: 'a topic nobody offers', ...feedback({ topic: 'weather' }), expected: 'malformed' },
    { what: 'only spaces', ...feedback({ message: '   ' }), expected: 'malformed' },
    { what: 'more words than fit', ...feedback({ message: 'x'.repeat(4001) }), expected: 'malformed' },
  ],
};

/** What can be asked wrongly of any operation that is made like this one. */
export function commonBadRequests({ id, body, parameters = [] }: ApiOperation): BadRequest[] {
  const good = goodRequests[id]!;
  const tus = parameters.some(({ name }) => name === 'Tus-Resumable');
  const common: BadRequest[] = [{ what: 'another method', method: 'DELETE', expected: 'method-not-allowed' }];
  if (tus) {
    common.push(
      { what: 'no version of tus', headers: { 'tus-resumable': '' }, expected: 'unsupported-version' },
      { what: 'another version of tus', headers: { 'tus-resumable': '0.2.2' }, expected: 'unsupported-version' },
    );
  }
  if (!body?.required) return common;
  common.push(
    { what: 'no media type', headers: { 'content-type': '' }, expected: 'wrong-media-type' },
    { what: 'another media type', headers: { 'content-type': 'text/html' }, expected: 'wrong-media-type' },
    { what: 'a compressed body', headers: { 'content-encoding': 'br' }, expected: 'wrong-media-type' },
    { what: 'a length beyond the limit', headers: { 'content-length': '999999999' }, expected: 'too-large' },
    { what: 'a length below nothing', headers: { 'content-length': '-5' }, expected: 'malformed' },
  );
  return body.schema ? [...common, ...badJson(good.body as string)] : common;
}

function badJson(good: string): BadRequest[] {
  const withMember = (member: string) => good.replace('{', `{${member},`);
  return [
    { what: 'no body', body: undefined, expected: 'malformed' },
    { what: 'a body that is no JSON', body: '{"id":', expected: 'malformed' },
    { what: 'half of a good body', body: good.slice(0, good.length / 2), expected: 'malformed' },
    { what: 'two bodies', body: `${good}${good}`, expected: 'malformed' },
    { what: 'bytes that are no UTF-8', body: bytes(0x7b, 0x22, 0xff, 0x22, 0x7d), expected: 'malformed' },
    { what: 'UTF-16', body: new Uint8Array(Buffer.from(good, 'utf16le')), expected: 'malformed' },
    { what: 'a byte order mark', body: `\ufeff${good}`, expected: 'malformed' },
    { what: 'null', body: 'null', expected: 'malformed' },
    { what: 'a list', body: '[]', expected: 'malformed' },
    { what: 'a text', body: '"x"', expected: 'malformed' },
    { what: 'nothing in it', body: '{}', expected: 'malformed' },
    { what: 'a key twice', body: withMember('"id":"x","id":"x"'), expected: 'malformed' },
    { what: 'an unknown key', body: withMember('"admin":true'), expected: 'malformed' },
    { what: '__proto__', body: withMember('"__proto__":{"a":1}'), expected: 'malformed' },
    { what: 'a huge number', body: withMember('"id":1e999'), expected: 'malformed' },
    { what: 'deep lists', body: `${'['.repeat(5000)}${']'.repeat(5000)}`, expected: 'malformed' },
    { what: 'deep objects', body: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, expected: 'malformed' },
    { what: 'more than a message weighs', body: `"${'x'.repeat(limits.json)}"`, expected: 'too-large' },
  ];
}

/** Addresses that no operation has. */
export const strayRequests: readonly (BadRequest & { method: string; path: string })[] = [
  { what: 'an address that is none', method: 'GET', path: '/v1/dossiers', expected: 'not-found' },
  { what: 'a path out of the house', method: 'GET', path: '/v1/%2e%2e/%2e%2e/etc/passwd', expected: 'not-found' },
  { what: 'a later version of the API', method: 'POST', path: '/v2/intake', expected: 'method-not-allowed' },
  {
    what: 'another media type for everything',
    method: 'POST',
    path: '/',
    headers: { 'content-type': mediaTypes.envelopes },
    expected: 'method-not-allowed',
  },
];
