import type { CatalogStore } from './catalog.ts';
import type { FeedbackStore, StatusFeed } from './citizens.ts';
import type { AuditLog, DossierDesk } from './desk.ts';
import type { DossierStore, FileRecords } from './intake.ts';

/** The platform's DEFLATE, SHA-256 and event loop. */
export interface Platform {
  /** Raw inflate; undefined for damaged bytes and for more than `limit` bytes of output. */
  inflate(deflated: Uint8Array, limit: number): Uint8Array | undefined;
  /** Lower-case hex. */
  sha256(bytes: Uint8Array | string): string;
  /** Before each piece of a long work: resolves after everything else that waits for this process had its turn, if it is time for that. */
  giveWay(): Promise<void>;
  /** Milliseconds since some moment, never backwards. */
  elapsed(): number;
}

/** A log line: never a name, an answer, a code or an address of a person. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, facts?: Record<string, string | number | boolean>) => void;

/** All that stands on the database. */
export interface ProvinceDatabase {
  dossiers: DossierStore;
  fileRecords: FileRecords;
  feed: StatusFeed;
  feedback: FeedbackStore;
  catalog: CatalogStore;
  desk: DossierDesk;
  audit: AuditLog;
  /** Throws when the database does not answer. */
  probe(): Promise<void>;
}
