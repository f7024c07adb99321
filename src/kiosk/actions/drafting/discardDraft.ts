import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { Drafts, StorageFault } from '../../ports/storage.ts';
import { announced } from './saveDraft.ts';

/** Only after a person said yes to it. */
export function discardDraft(
  { drafts, announcer }: { drafts: Drafts; announcer: Announcer },
  id: DossierId,
): Promise<Outcome<void, StorageFault>> {
  return announced(announcer, drafts.discard(id));
}
