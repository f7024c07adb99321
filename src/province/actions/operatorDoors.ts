import type { AuditLog, CatalogStore, DossierDesk, FeedbackStore, FileStore, Platform } from '../ports.ts';

/** What the operators' actions need. `actor` beside it is who says to be there: `operator:` and the name typed. */
export interface OperatorDoors {
  desk: DossierDesk;
  feedback: FeedbackStore;
  catalog: CatalogStore;
  files: FileStore;
  audit: AuditLog;
  platform: Platform;
}
