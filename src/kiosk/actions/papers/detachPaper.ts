import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { StorageFault } from '../../ports/storage.ts';
import { announced, savedNow, type DraftPorts } from '../drafting/saveDraft.ts';
import type { FileOwner } from '../../../domain/dossier/dossier.ts';
import { hasOwner } from './attachPaper.ts';

/** One file of one paper or question, or of every one that has it. */
export interface FilePlace {
  sha256: string;
  owner?: FileOwner | undefined;
}

/** Takes a file off. Its bytes go when no paper has it any more. */
export async function detachPaper(ports: DraftPorts, draft: Draft, place: FilePlace): Promise<Outcome<Draft, StorageFault>> {
  const changed = await savedNow(ports, withoutFile(draft, place));
  return announced(ports.announcer, ports.drafts.saveWithoutFile(changed, place.sha256));
}

/** A paper whose last file was taken off is open again. */
export function withoutFile(draft: Draft, { sha256, owner }: FilePlace): Draft {
  const files = draft.files.filter((file) => file.sha256 !== sha256 || (owner !== undefined && !hasOwner(file, owner)));
  const papers = draft.papers.filter(({ state, paperId: id }) => state !== 'have' || files.some((file) => file.paperId === id));
  return { ...draft, files, papers };
}
