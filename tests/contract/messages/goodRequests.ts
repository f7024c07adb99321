import { encodeFrames } from '../../../src/contract/frames.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import type { ApiOperation } from '../../../src/province/api/operations.ts';
import { aDevice, aDossier, aManifest, anEnvelope, aScan, arriving, dossierId, sha256 } from '../../support/aDossier.ts';
import type { TestProvince } from '../../support/testProvince.ts';

export interface ApiRequest {
  path?: string;
  /** An empty value leaves the header out. */
  headers?: Record<string, string>;
  body?: BodyInit | undefined;
}

const scan = aScan('described');
const begun = aScan('begun');
/** A dossier that waits for two files, of which one has begun to arrive. */
const waiting = aDossier({ id: dossierId(1), files: aManifest(scan, begun) });
export const whole = aDossier({ id: dossierId(2) });

export const scanHash = sha256(scan);
export const scanSize = scan.length;
export const begunHash = sha256(begun);
const BEGUN_BYTES = 10;

/** Makes a province one in which every good request can be answered. */
export async function furnish(province: TestProvince): Promise<void> {
  await province.intake(anEnvelope(waiting), anEnvelope(whole));
  await province.parts.files.append(begunHash, 0, arriving(begun.slice(0, BEGUN_BYTES)), begun.length);
}

const tus = { 'tus-resumable': '1.0.0' };
const json = { 'content-type': 'application/json' };

/** One good request of each operation, by its id. */
export const goodRequests: Record<string, ApiRequest> = {
  isAlive: {},
  isReady: {},
  describeApi: {},
  listKeys: {},
  receiveEnvelopes: {
    headers: { 'content-type': mediaTypes.envelopes },
    body: encodeFrames([anEnvelope(whole), new Uint8Array(3)]),
  },
  answerReceipts: { headers: json, body: JSON.stringify({ dossiers: [{ id: dossierId(1), digest: sha256('x') }] }) },
  describeUploads: {},
  describeUpload: { path: `/v1/files/${begunHash}` },
  beginFile: { headers: { ...tus, 'upload-length': `${scanSize}`, 'upload-metadata': `sha256 ${btoa(scanHash)}` } },
  findFileOffset: { path: `/v1/files/${begunHash}`, headers: tus },
  storeFileChunk: {
    path: `/v1/files/${begunHash}`,
    headers: { ...tus, 'content-type': mediaTypes.tusPatch, 'upload-offset': `${BEGUN_BYTES}` },
    body: begun.slice(BEGUN_BYTES, 2 * BEGUN_BYTES),
  },
  listChanges: { path: '/v1/changes?after=0&epoch=0', headers: { authorization: `Bearer ${aDevice}` } },
  readCatalog: { path: '/v1/catalog?from=0' },
  trackDossier: { path: `/v1/tracking/${whole.temporaryCode}` },
  receiveFeedback: {
    headers: json,
    body: JSON.stringify({ id: dossierId(3), communeCode: '14956', topic: 'praise', message: 'Cán bộ rất tận tình' }),
  },
};

/** Asks an operation as its good request does, but for what is said otherwise. */
export async function ask(
  { app }: TestProvince,
  { id, method, path }: ApiOperation,
  otherwise: ApiRequest & { method?: string } = {},
): Promise<Response> {
  const good = goodRequests[id];
  if (!good) throw new Error(`${id} has no good request.`);
  const body = 'body' in otherwise ? otherwise.body : good.body;
  const headers = Object.entries({ ...good.headers, ...otherwise.headers }).filter(([, value]) => value !== '');
  return app.request(otherwise.path ?? good.path ?? path, {
    method: otherwise.method ?? method,
    headers,
    ...(body !== undefined && { body }),
  });
}
