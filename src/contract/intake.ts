import * as v from 'valibot';
import { Count, Id, Sha256 } from './basics.ts';
import { boundedArray } from './boundedArray.ts';
import { Problem } from './problem.ts';
import { SignedReceipt } from './receipt.ts';
import { limits } from './versions.ts';

/** A file of the manifest that the province does not hold in full; `offset` bytes of it have arrived. */
export const MissingFile = v.object({ sha256: Sha256, size: Count, offset: Count });
export type MissingFile = v.InferOutput<typeof MissingFile>;

/**
 * What became of one envelope. `received`: signed for. `awaitingFiles`: stored, not whole yet, no receipt. `quarantined`: this id
 * was seen with another digest, both are kept for a person to look at. `refused`: stored nothing; the problem says why.
 * A retry of the same bytes is always answered like the first time.
 */
export const IntakeResult = v.variant('state', [
  v.object({ state: v.literal('received'), id: Id, digest: Sha256, receipt: SignedReceipt }),
  v.object({ state: v.literal('awaitingFiles'), id: Id, digest: Sha256, missing: boundedArray(MissingFile, limits.files) }),
  v.object({ state: v.literal('quarantined'), id: Id, digest: Sha256, problem: Problem }),
  v.object({ state: v.literal('refused'), id: v.optional(Id), digest: Sha256, problem: Problem }),
]);
export type IntakeResult = v.InferOutput<typeof IntakeResult>;

/** Answer of `POST /v1/intake`: one result per frame, in the order of the frames. */
export const IntakeResponse = v.object({ results: boundedArray(IntakeResult, limits.batchEnvelopes) });
export type IntakeResponse = v.InferOutput<typeof IntakeResponse>;

/** `POST /v1/receipts`: asks again for envelopes that were stored while their files were still on the way. */
export const ReceiptsRequest = v.strictObject({
  dossiers: v.pipe(
    boundedArray(v.strictObject({ id: Id, digest: Sha256 }), limits.batchEnvelopes, 1),
    // Else one dossier, asked for five hundred times, would be answered with five hundred lists of its files.
    v.check((dossiers) => new Set(dossiers.map(({ id, digest }) => `${id} ${digest}`)).size === dossiers.length, 'each once'),
  ),
});
export type ReceiptsRequest = v.InferOutput<typeof ReceiptsRequest>;

/** `unknown`: the province does not hold this envelope: send it (again). */
export const ReceiptsResponse = v.object({
  results: boundedArray(
    v.variant('state', [...IntakeResult.options, v.object({ state: v.literal('unknown'), id: Id, digest: Sha256 })]),
    limits.batchEnvelopes,
  ),
});
export type ReceiptsResponse = v.InferOutput<typeof ReceiptsResponse>;
