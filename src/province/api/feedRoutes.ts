import { FeedbackRequest } from '../../contract/changes.ts';
import { listChanges, type ChangesDoors } from '../actions/citizens/listChanges.ts';
import { receiveFeedback } from '../actions/citizens/receiveFeedback.ts';
import { trackDossier } from '../actions/citizens/trackDossier.ts';
import type { FeedbackStore } from '../ports/citizens.ts';
import type { HttpContext } from '../http/bindings.ts';
import { clientAddress } from '../http/clientAddress.ts';
import { problemResponse, refuse } from '../http/problems.ts';
import type { RateLimit } from '../http/rateLimit.ts';
import { readJson } from '../http/readBody.ts';
import type { Route } from '../http/routes.ts';
import { sendJson } from '../http/sendJson.ts';

export interface FeedDoors extends ChangesDoors {
  feedback: FeedbackStore;
  /** Of guesses at codes, and of feedback, for one address. */
  guesses: RateLimit;
  writings: RateLimit;
  behindProxy: boolean;
}

export function feedRoutes(doors: FeedDoors): Route[] {
  return [
    { method: 'GET', path: '/v1/changes', answer: (context) => changes(doors, context) },
    { method: 'GET', path: '/v1/tracking/:code', answer: (context) => tracking(doors, context) },
    { method: 'POST', path: '/v1/feedback', answer: (context) => feedback(doors, context) },
  ];
}

async function changes(doors: FeedDoors, context: HttpContext): Promise<Response> {
  const device = /^Bearer ([0-9a-f]{32})$/i.exec(context.req.header('authorization') ?? '')?.[1]?.toLowerCase();
  if (device === undefined)
    return refuse('unauthorised', 'Authorization: Bearer and the device', { 'www-authenticate': 'Bearer' });
  const after = readCount(context, 'after') ?? 0;
  const epoch = readCount(context, 'epoch');
  if (Number.isNaN(after) || Number.isNaN(epoch)) return refuse('malformed', 'after and epoch are counts');
  return sendJson(context, await listChanges(doors, { device, after, epoch }));
}

async function tracking(doors: FeedDoors, context: HttpContext): Promise<Response> {
  if (!doors.guesses.take(clientAddress(context, doors.behindProxy))) return tooMany();
  const found = await trackDossier(doors.feed, (context.req.param('code') ?? '').slice(0, 100));
  return found ? sendJson(context, found) : refuse('not-found', 'No dossier has this code');
}

async function feedback(doors: FeedDoors, context: HttpContext): Promise<Response> {
  const request = await readJson(context, FeedbackRequest);
  if (!request.ok) return problemResponse(request.error);
  if (!doors.writings.take(clientAddress(context, doors.behindProxy))) return tooMany();
  const kept = await receiveFeedback(doors.feedback, request.value);
  return kept.ok ? sendJson(context, kept.value) : refuse(kept.error);
}

const tooMany = () => refuse('rate-limited', undefined, { 'retry-after': '60' });

/** `undefined`: not asked; NaN: asked in a way that means nothing. */
export function readCount({ req }: HttpContext, name: string): number | undefined {
  const values = req.queries(name);
  if (values === undefined) return undefined;
  return values.length === 1 && /^\d{1,15}$/.test(values[0] ?? '') ? Number(values[0]) : Number.NaN;
}
