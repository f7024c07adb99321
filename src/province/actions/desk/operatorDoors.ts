import type { AuditLog, DossierDesk } from '../../ports/desk.ts';
import type { CatalogStore } from '../../ports/catalog.ts';
import type { FeedbackStore } from '../../ports/citizens.ts';
import type { FileStore } from '../../ports/intake.ts';
import type { Platform } from '../../ports/process.ts';

/** What the operators' actions need. `actor` beside it is who says to be there: `operator:` and the name typed. */
export interface OperatorDoors {
  desk: DossierDesk;
  feedback: FeedbackStore;
  catalog: CatalogStore;
  files: FileStore;
  audit: AuditLog;
  platform: Platform;
}
