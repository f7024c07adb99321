import type { FeedbackRequest, StatusChange } from '../../contract/changes.ts';
import type { DossierEvent } from '../../domain/dossier/dossierEvent.ts';

export interface FeedPage {
  epoch: number;
  cursor: number;
  more: boolean;
  statuses: StatusChange[];
}

export interface TrackedDossier {
  temporaryCode: string;
  procedureCode: string;
  procedureName: string;
  events: DossierEvent[];
}

export interface StatusFeed {
  /** Of one device; a cursor of another epoch starts over. */
  changesAfter(device: string, after: number, epoch: number | undefined): Promise<FeedPage>;
  findByTemporaryCode(code: string): Promise<TrackedDossier | undefined>;
}

export interface KeptFeedback extends FeedbackRequest {
  receivedAt: string;
}

export type FeedbackPlace = Pick<KeptFeedback, 'receivedAt' | 'id'>;

export interface FeedbackStore {
  /** Keeps the first of an id; answers what is kept and whether it says the same. */
  keep(feedback: FeedbackRequest): Promise<{ receivedAt: string; same: boolean }>;
  /** Newest first, from before a place. */
  list(before: FeedbackPlace | undefined, limit: number): Promise<KeptFeedback[]>;
}
