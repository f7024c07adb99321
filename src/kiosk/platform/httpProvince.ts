import { CatalogDelta } from '../../contract/catalogPack.ts';
import { ChangesResponse, FeedbackResponse, TrackingResponse } from '../../contract/changes.ts';
import { contentDigest } from '../../contract/contentDigest.ts';
import { encodeFrames } from '../../contract/frames.ts';
import { IntakeResponse, ReceiptsResponse } from '../../contract/intake.ts';
import { KeysResponse } from '../../contract/provinceKeys.ts';
import { mediaTypes } from '../../contract/versions.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import type { Clock } from '../ports/time.ts';
import type { Digest } from '../ports/sealing.ts';
import type { Failure } from '../records/failure.ts';
import type { Province } from '../ports/province.ts';
import { problemCodeOf } from '../../contract/problem.ts';
import { createRequests } from './requests.ts';

const TUS = { 'tus-resumable': '1.0.0' };

export interface HttpProvinceOptions {
  /** Origin of the province; empty for the page's own. */
  base: string;
  deviceId: () => Promise<string>;
  clock: Clock;
  digest: Digest;
  fetch: typeof fetch;
}

export function createHttpProvince(options: HttpProvinceOptions): Province {
  const { ask, askJson, failureNow } = createRequests(options);

  const post = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  /** tus answers in headers alone: without a sane offset it was not the province that spoke. */
  async function offsetFrom(
    path: string,
    init: RequestInit,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<number, Failure>> {
    const response = await ask(path, { ...init, headers: { ...TUS, ...init.headers } }, signal);
    if (!response.ok) return response;
    const header = response.value.headers.get('upload-offset') ?? '';
    const offset = Number(header);
    if (response.value.headers.get('tus-resumable') === null || !/^\d{1,15}$/.test(header)) {
      return refused(failureNow('notTheProvince', 'captivePortal'));
    }
    return ok(offset);
  }

  return {
    async keys(signal) {
      const answer = await askJson('/v1/keys', KeysResponse, {}, signal);
      return answer.ok ? ok(answer.value.keys) : answer;
    },
    async sendEnvelopes(envelopes, signal) {
      const body = encodeFrames(envelopes);
      const digest = contentDigest(await options.digest.sha256(body));
      const headers = { 'content-type': mediaTypes.envelopes, 'content-digest': digest };
      return askJson('/v1/intake', IntakeResponse, { method: 'POST', headers, body }, signal);
    },
    askReceipts: (request, signal) => askJson('/v1/receipts', ReceiptsResponse, post(request), signal),
    fileOffset: (sha256, signal) => offsetFrom(`/v1/files/${sha256}`, { method: 'HEAD' }, signal),
    createFile: (sha256, size, first, signal) =>
      offsetFrom(
        '/v1/files',
        {
          method: 'POST',
          headers: {
            'content-type': mediaTypes.tusPatch,
            'upload-length': `${size}`,
            'upload-metadata': `sha256 ${btoa(sha256)}`,
          },
          body: first,
        },
        signal,
      ),
    appendFile: (sha256, offset, chunk, signal) =>
      offsetFrom(
        `/v1/files/${sha256}`,
        { method: 'PATCH', headers: { 'content-type': mediaTypes.tusPatch, 'upload-offset': `${offset}` }, body: chunk },
        signal,
      ),
    changes: async (after, epoch, signal) =>
      askJson(
        `/v1/changes?after=${after}&epoch=${epoch}`,
        ChangesResponse,
        { headers: { authorization: `Bearer ${await options.deviceId()}` } },
        signal,
      ),
    catalog: (from, signal) => askJson(`/v1/catalog?from=${from}`, CatalogDelta, {}, signal),
    async track(code, signal) {
      const answer = await askJson(`/v1/tracking/${encodeURIComponent(code)}`, TrackingResponse, {}, signal);
      const { problem } = answer.ok ? {} : answer.error;
      return problem && problemCodeOf(problem) === 'not-found' ? ok('unknownCode') : answer;
    },
    sendFeedback: (feedback, signal) => askJson('/v1/feedback', FeedbackResponse, post(feedback), signal),
  };
}
