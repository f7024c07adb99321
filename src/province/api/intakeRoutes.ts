import { contentDigest } from '../../contract/contentDigest.ts';
import { ReceiptsRequest } from '../../contract/intake.ts';
import { limits, mediaTypes } from '../../contract/versions.ts';
import { answerReceipts } from '../actions/intake/answerReceipts.ts';
import { type IntakeDoors, receiveEnvelopes } from '../actions/intake/receiveEnvelopes.ts';
import type { BatchRefusal } from '../actions/intake/receiveEnvelopes.ts';
import type { HttpContext } from '../http/bindings.ts';
import { problemResponse, refuse } from '../http/problems.ts';
import { checkMediaType, readBody, readJson } from '../http/readBody.ts';
import type { Route } from '../http/routes.ts';
import { sendJson } from '../http/sendJson.ts';

export function intakeRoutes(doors: IntakeDoors): Route[] {
  return [
    { method: 'POST', path: '/v1/intake', answer: (context) => answerIntake(doors, context) },
    {
      method: 'POST',
      path: '/v1/receipts',
      async answer(context) {
        const request = await readJson(context, ReceiptsRequest);
        if (!request.ok) return problemResponse(request.error);
        return sendJson(context, await answerReceipts(doors, request.value));
      },
    },
  ];
}

async function answerIntake(doors: IntakeDoors, context: HttpContext): Promise<Response> {
  const wrongType = checkMediaType(context, mediaTypes.envelopes);
  if (wrongType) return problemResponse(wrongType);
  const batch = await readBody(context, limits.batch);
  if (!batch.ok) return problemResponse(batch.error);
  if (!isIntact(context.req.header('content-digest'), doors.platform.sha256(batch.value))) return refuse('digest-mismatch');
  const answer = await receiveEnvelopes(doors, batch.value);
  return answer.ok ? sendJson(context, answer.value) : refuseBatch(answer.error);
}

function refuseBatch(refusal: BatchRefusal): Response {
  switch (refusal) {
    case 'frame-too-large':
    case 'too-many':
      return refuse('too-large', `frames: ${refusal}`);
    case 'contents-too-large':
      return refuse('too-large', `contents: at most ${limits.dossiers} bytes together; send fewer envelopes`);
    case 'too-much-work':
      return refuse('unavailable', 'too much work at once: send fewer envelopes', { 'retry-after': '1' });
    default:
      return refuse('malformed', `frames: ${refusal}`);
  }
}

/** Content-Digest (RFC 9530), when the sender gave one in SHA-256. */
function isIntact(header: string | undefined, sha256: string): boolean {
  const told = header?.split(',').find((digest) => digest.trim().startsWith('sha-256='));
  return told === undefined || told.trim() === contentDigest(sha256);
}
