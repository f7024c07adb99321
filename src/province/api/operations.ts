import * as v from 'valibot';
import { Count, Sha256 } from '../../contract/basics.ts';
import { CatalogDelta } from '../../contract/catalogPack.ts';
import { ChangesResponse, FeedbackRequest, FeedbackResponse, TrackingResponse } from '../../contract/changes.ts';
import { IntakeResponse, ReceiptsRequest, ReceiptsResponse } from '../../contract/intake.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { KeysResponse } from '../../contract/provinceKeys.ts';
import { mediaTypes } from '../../contract/versions.ts';
import type { Method } from '../http/routes.ts';

export interface ApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: v.GenericSchema;
  description: string;
}

export interface ApiAnswer {
  status: number;
  description: string;
  /** Of a JSON body. */
  schema?: v.GenericSchema;
  headers?: readonly string[];
}

/** One thing that the API does, as the description at /v1/openapi.json tells it. */
export interface ApiOperation {
  id: string;
  method: Method;
  path: string;
  summary: string;
  parameters?: readonly ApiParameter[];
  /** JSON when it has a schema, else bytes. */
  body?: { mediaType: string; schema?: v.GenericSchema; required: boolean };
  answer: ApiAnswer;
  problems: readonly ProblemCode[];
  /** The device in `Authorization: Bearer`. */
  byDevice?: true;
}

const Health = v.object({ status: v.picklist(['alive', 'ready']) });
const TusVersion = v.literal('1.0.0');

const tusVersion: ApiParameter = {
  name: 'Tus-Resumable',
  in: 'header',
  required: true,
  schema: TusVersion,
  description: 'Protocol version',
};
const fileAddress: ApiParameter = {
  name: 'sha256',
  in: 'path',
  required: true,
  schema: Sha256,
  description: 'SHA-256 of the whole file',
};
const filePath = '/v1/files/{sha256}';
const tusBytes = { mediaType: mediaTypes.tusPatch, required: true };
const fileProblems: ProblemCode[] = ['file-not-expected', 'file-locked', 'offset-mismatch', 'checksum-mismatch', 'too-large'];
const tusHeaders = ['Tus-Resumable', 'Upload-Offset'];

export const apiOperations: readonly ApiOperation[] = [
  {
    id: 'isAlive',
    method: 'GET',
    path: '/livez',
    summary: 'The process runs',
    answer: { status: 200, description: 'It does', schema: Health },
    problems: [],
  },
  {
    id: 'isReady',
    method: 'GET',
    path: '/readyz',
    summary: 'Database, files and catalog are there',
    answer: { status: 200, description: 'They are', schema: Health },
    problems: ['unavailable'],
  },
  {
    id: 'describeApi',
    method: 'GET',
    path: '/v1/openapi.json',
    summary: 'This description',
    answer: { status: 200, description: 'OpenAPI 3.1', schema: v.looseObject({ openapi: v.literal('3.1.0') }) },
    problems: [],
  },
  {
    id: 'listKeys',
    method: 'GET',
    path: '/v1/keys',
    summary: 'Public keys that receipts and catalogs are signed with',
    answer: { status: 200, description: 'The keys', schema: KeysResponse },
    problems: [],
  },
  {
    id: 'receiveEnvelopes',
    method: 'POST',
    path: '/v1/intake',
    summary: 'Takes a batch of envelopes (u32 length and bytes, repeated); answers each in its place',
    parameters: [
      { name: 'Content-Digest', in: 'header', required: false, schema: v.string(), description: 'sha-256 (RFC 9530)' },
    ],
    body: { mediaType: mediaTypes.envelopes, required: true },
    answer: { status: 200, description: 'What became of each', schema: IntakeResponse },
    problems: ['malformed', 'digest-mismatch', 'too-large', 'wrong-media-type', 'unavailable'],
  },
  {
    id: 'answerReceipts',
    method: 'POST',
    path: '/v1/receipts',
    summary: 'Asks again for envelopes that were stored before',
    body: { mediaType: 'application/json', schema: ReceiptsRequest, required: true },
    answer: { status: 200, description: 'What is held of each', schema: ReceiptsResponse },
    problems: ['malformed', 'too-large', 'wrong-media-type', 'unavailable'],
  },
  {
    id: 'describeUploads',
    method: 'OPTIONS',
    path: '/v1/files',
    summary: 'Version and extensions of tus that are spoken here',
    answer: {
      status: 204,
      description: 'In headers',
      headers: ['Tus-Resumable', 'Tus-Version', 'Tus-Extension', 'Tus-Max-Size'],
    },
    problems: [],
  },
  {
    id: 'describeUpload',
    method: 'OPTIONS',
    path: filePath,
    summary: 'Version and extensions of tus that are spoken here',
    parameters: [fileAddress],
    answer: {
      status: 204,
      description: 'In headers',
      headers: ['Tus-Resumable', 'Tus-Version', 'Tus-Extension', 'Tus-Max-Size'],
    },
    problems: [],
  },
  {
    id: 'beginFile',
    method: 'POST',
    path: '/v1/files',
    summary: 'Begins a file that a dossier waits for, with its first bytes if they come along',
    parameters: [
      tusVersion,
      { name: 'Upload-Length', in: 'header', required: true, schema: Count, description: 'Bytes of the whole file' },
      {
        name: 'Upload-Metadata',
        in: 'header',
        required: true,
        schema: v.string(),
        description: '`sha256` and its hex in base64',
      },
    ],
    body: { ...tusBytes, required: false },
    answer: { status: 201, description: 'It goes on at Upload-Offset', headers: ['Location', ...tusHeaders] },
    problems: ['malformed', 'wrong-media-type', 'unsupported-version', ...fileProblems],
  },
  {
    id: 'findFileOffset',
    method: 'HEAD',
    path: filePath,
    summary: 'How much of a file is here',
    parameters: [tusVersion, fileAddress],
    answer: { status: 200, description: 'In headers', headers: ['Upload-Length', ...tusHeaders] },
    problems: ['not-found', 'unsupported-version'],
  },
  {
    id: 'storeFileChunk',
    method: 'PATCH',
    path: filePath,
    summary: 'Further bytes; those of a request that is cut off are kept',
    parameters: [
      tusVersion,
      fileAddress,
      { name: 'Upload-Offset', in: 'header', required: true, schema: Count, description: 'Where they begin' },
    ],
    body: tusBytes,
    answer: { status: 204, description: 'It goes on at Upload-Offset', headers: tusHeaders },
    problems: ['malformed', 'not-found', 'wrong-media-type', 'unsupported-version', ...fileProblems],
  },
  {
    id: 'listChanges',
    method: 'GET',
    path: '/v1/changes',
    summary: 'What changed for the dossiers of this device',
    parameters: [
      { name: 'after', in: 'query', required: false, schema: Count, description: 'Cursor of the last page' },
      { name: 'epoch', in: 'query', required: false, schema: Count, description: 'Epoch of that cursor' },
    ],
    byDevice: true,
    answer: { status: 200, description: 'A page of changes', schema: ChangesResponse },
    problems: ['malformed', 'unauthorised'],
  },
  {
    id: 'readCatalog',
    method: 'GET',
    path: '/v1/catalog',
    summary: 'The catalog, or what changed since a version',
    parameters: [{ name: 'from', in: 'query', required: false, schema: Count, description: 'Version that the asker has' }],
    answer: { status: 200, description: 'Parts under a signed head', schema: CatalogDelta, headers: ['ETag'] },
    problems: ['malformed', 'unavailable'],
  },
  {
    id: 'trackDossier',
    method: 'GET',
    path: '/v1/tracking/{code}',
    summary: 'How far a dossier is, without anything personal',
    parameters: [{ name: 'code', in: 'path', required: true, schema: v.string(), description: 'Temporary code' }],
    answer: { status: 200, description: 'Its status', schema: TrackingResponse },
    problems: ['not-found', 'rate-limited'],
  },
  {
    id: 'receiveFeedback',
    method: 'POST',
    path: '/v1/feedback',
    summary: 'Takes what a citizen has to say (phản ánh, kiến nghị), once',
    body: { mediaType: 'application/json', schema: FeedbackRequest, required: true },
    answer: { status: 200, description: 'It is kept', schema: FeedbackResponse },
    problems: ['malformed', 'id-taken', 'too-large', 'wrong-media-type', 'rate-limited', 'unavailable'],
  },
];
