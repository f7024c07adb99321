import type { CatalogDelta } from '../../contract/catalogPack.ts';
import type { ChangesResponse, FeedbackRequest, FeedbackResponse, TrackingResponse } from '../../contract/changes.ts';
import type { IntakeResponse, ReceiptsRequest, ReceiptsResponse } from '../../contract/intake.ts';
import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { Failure } from '../records/failure.ts';

/** Every call answers or fails with a told-apart reason; it never throws for what a network can do. */
export interface Province {
  keys(signal?: AbortSignal): Promise<Outcome<ProvinceKey[], Failure>>;
  sendEnvelopes(envelopes: readonly Uint8Array[], signal?: AbortSignal): Promise<Outcome<IntakeResponse, Failure>>;
  askReceipts(request: ReceiptsRequest, signal?: AbortSignal): Promise<Outcome<ReceiptsResponse, Failure>>;
  /** tus HEAD: bytes that the province holds of this file. */
  fileOffset(sha256: string, signal?: AbortSignal): Promise<Outcome<number, Failure>>;
  /** tus creation-with-upload: for a file of which nothing was sent yet. Answers the new offset. */
  createFile(
    sha256: string,
    size: number,
    first: Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<Outcome<number, Failure>>;
  /** tus PATCH from `offset`; answers the new offset. */
  appendFile(
    sha256: string,
    offset: number,
    chunk: Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<Outcome<number, Failure>>;
  changes(after: number, epoch: number, signal?: AbortSignal): Promise<Outcome<ChangesResponse, Failure>>;
  catalog(from: number, signal?: AbortSignal): Promise<Outcome<CatalogDelta, Failure>>;
  track(code: string, signal?: AbortSignal): Promise<Outcome<TrackingResponse | 'unknownCode', Failure>>;
  sendFeedback(feedback: FeedbackRequest, signal?: AbortSignal): Promise<Outcome<FeedbackResponse, Failure>>;
}

/** Wakes the sender: going online, a window shown again, Background Sync. Hints only. Answers how to stop listening. */
export interface Connection {
  seemsOnline(): boolean;
  onWake(wake: () => void): () => void;
}
