import type { ProblemCode } from '../../contract/problem.ts';
import { limits, mediaTypes } from '../../contract/versions.ts';
import { beginFile } from '../actions/intake/beginFile.ts';
import { findFileOffset } from '../actions/intake/findFileOffset.ts';
import type { FileDoors } from '../actions/intake/settleFiles.ts';
import { storeFileChunk } from '../actions/intake/storeFileChunk.ts';
import { arrivingBytes } from '../http/arrivingBytes.ts';
import type { HttpContext } from '../http/bindings.ts';
import { problemResponse, refuse } from '../http/problems.ts';
import { announcedLength, checkMediaType } from '../http/readBody.ts';
import type { Route } from '../http/routes.ts';

const TUS = { 'tus-resumable': '1.0.0' };
const TUS_OPTIONS = {
  ...TUS,
  'tus-version': '1.0.0',
  'tus-extension': 'creation,creation-with-upload',
  'tus-max-size': `${limits.file}`,
};

/** The tus protocol 1.0.0 with creation and creation-with-upload; the address of a file is its SHA-256. */
export function fileRoutes(doors: FileDoors): Route[] {
  return [
    { method: 'OPTIONS', path: '/v1/files', answer: () => new Response(null, { status: 204, headers: TUS_OPTIONS }) },
    { method: 'POST', path: '/v1/files', answer: withTus((context) => create(doors, context)) },
    { method: 'OPTIONS', path: '/v1/files/:sha256', answer: () => new Response(null, { status: 204, headers: TUS_OPTIONS }) },
    { method: 'HEAD', path: '/v1/files/:sha256', answer: withTus((context) => head(doors, context)) },
    { method: 'PATCH', path: '/v1/files/:sha256', answer: withTus((context) => patch(doors, context)) },
  ];
}

/** Refuses other versions of the protocol, and signs every answer with ours: that is how a kiosk knows it from a proxy's. */
function withTus(answer: (context: HttpContext) => Promise<Response>): Route['answer'] {
  return async (context) => {
    if (context.req.header('tus-resumable') === '1.0.0') return answer(context);
    return refuse('unsupported-version', 'tus-resumable: 1.0.0 is spoken here', TUS_OPTIONS);
  };
}

async function create(doors: FileDoors, context: HttpContext): Promise<Response> {
  const size = parseCount(context.req.header('upload-length'));
  const sha256 = readMetadata(context.req.header('upload-metadata') ?? '')['sha256'];
  if (size === undefined || size === 0) return refuse('malformed', 'upload-length', TUS);
  if (size > limits.file) return refuse('too-large', `at most ${limits.file} bytes`, TUS);
  if (sha256 === undefined || !isSha256(sha256)) return refuse('malformed', 'upload-metadata: sha256 as lower-case hex', TUS);
  const announced = announcedLength(context);
  if (!announced.ok) return problemResponse(announced.error, TUS);
  const carriesBytes = context.req.header('content-type') !== undefined;
  const wrongType = carriesBytes ? checkMediaType(context, mediaTypes.tusPatch) : undefined;
  if (wrongType) return problemResponse(wrongType, TUS);
  const length = announced.value;
  const chunk = { sha256, size, ...(length !== undefined && { length }) };
  const held = await beginFile(doors, chunk, carriesBytes ? arrivingBytes(context) : undefined);
  if (!held.ok) return refuse(held.error, undefined, TUS);
  return new Response(null, {
    status: 201,
    headers: { ...TUS, location: `/v1/files/${sha256}`, 'upload-offset': `${held.value}` },
  });
}

async function head(doors: FileDoors, context: HttpContext): Promise<Response> {
  const sha256 = context.req.param('sha256') ?? '';
  const found = isSha256(sha256) ? await findFileOffset(doors, sha256) : undefined;
  if (!found) return refuse('not-found', undefined, TUS);
  const headers = { ...TUS, 'upload-offset': `${found.offset}`, 'upload-length': `${found.size}`, 'cache-control': 'no-store' };
  return new Response(null, { headers });
}

async function patch(doors: FileDoors, context: HttpContext): Promise<Response> {
  const sha256 = context.req.param('sha256') ?? '';
  if (!isSha256(sha256)) return refuse('not-found', undefined, TUS);
  const wrongType = checkMediaType(context, mediaTypes.tusPatch);
  if (wrongType) return problemResponse(wrongType, TUS);
  const offset = parseCount(context.req.header('upload-offset'));
  if (offset === undefined) return refuse('malformed', 'upload-offset', TUS);
  const announced = announcedLength(context);
  if (!announced.ok) return problemResponse(announced.error, TUS);
  const length = announced.value;
  const stored = await storeFileChunk(
    doors,
    { sha256, offset, ...(length !== undefined && { length }) },
    arrivingBytes(context),
  );
  if (!stored.ok) return refuse(stored.error satisfies ProblemCode, undefined, TUS);
  return new Response(null, { status: 204, headers: { ...TUS, 'upload-offset': `${stored.value}` } });
}

const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text);
const parseCount = (text: string | undefined) => (text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** `key base64,key base64`; a value is absent for a key alone. */
function readMetadata(header: string): Record<string, string> {
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8')]));
}
