import * as v from 'valibot';
import { Count, Id, Instant } from './basics.ts';
import { boundedArray } from './boundedArray.ts';

const StatusCode = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** Status of one dossier as the province told it last. */
export const StatusChange = v.object({
  id: Id,
  status: StatusCode,
  changedAt: Instant,
  number: v.optional(v.string()),
  dueAt: v.optional(Instant),
  note: v.optional(v.string()),
});
export type StatusChange = v.InferOutput<typeof StatusChange>;

/** The province's own pages name 500 dossiers at most. */
const MOST_CHANGES = 5_000;

/** `GET /v1/changes?after=cursor`: what changed for the dossiers of this device since the cursor, oldest first. */
export const ChangesResponse = v.object({
  epoch: Count,
  cursor: Count,
  more: v.boolean(),
  statuses: boundedArray(StatusChange, MOST_CHANGES),
  catalogVersion: Count,
  /** The province's clock: legal time, from which the kiosk measures its own offset. */
  now: Instant,
  /** Where people reach the province, for the code on a slip; absent where nobody has said it. */
  publicUrl: v.optional(v.pipe(v.string(), v.url(), v.maxLength(200))),
});
export type ChangesResponse = v.InferOutput<typeof ChangesResponse>;

/** `GET /v1/tracking/{code}`: a status without any personal data, for whoever holds the code. */
export const TrackingResponse = v.object({
  temporaryCode: v.string(),
  procedureCode: v.string(),
  procedureName: v.string(),
  /** Absent while files are still on the way. */
  status: v.optional(StatusCode),
  changedAt: v.optional(Instant),
  receivedAt: v.optional(Instant),
  number: v.optional(v.string()),
  dueAt: v.optional(Instant),
});
export type TrackingResponse = v.InferOutput<typeof TrackingResponse>;

/** `POST /v1/feedback` (phản ánh, kiến nghị). The id makes a repeated POST harmless; contact is optional. */
export const FeedbackRequest = v.strictObject({
  id: Id,
  communeCode: v.pipe(v.string(), v.regex(/^\d{5}$/)),
  topic: v.picklist(['attitude', 'delay', 'papers', 'fee', 'kiosk', 'praise', 'other']),
  message: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000)),
  contact: v.optional(v.pipe(v.string(), v.maxLength(200))),
  temporaryCode: v.optional(v.pipe(v.string(), v.maxLength(20))),
});
export type FeedbackRequest = v.InferOutput<typeof FeedbackRequest>;
export const FeedbackResponse = v.object({ id: Id, receivedAt: Instant });
export type FeedbackResponse = v.InferOutput<typeof FeedbackResponse>;
