import { msToInstant } from '../../domain/basics/instant.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';
import type { Draft, StorageFault } from '../ports.ts';
import { announced, type DraftPorts } from './saveDraft.ts';

/** Takes a file off a paper (or off all, without one). Its bytes go when no paper has it any more. */
export function detachPaper(
  ports: DraftPorts,
  draft: Draft,
  { sha256, paperId }: { sha256: string; paperId?: string | undefined },
): Promise<Outcome<Draft, StorageFault>> {
  const files = draft.files.filter((file) => file.sha256 !== sha256 || (paperId !== undefined && file.paperId !== paperId));
  const emptied = new Set(draft.files.map((file) => file.paperId).filter((id) => !files.some((file) => file.paperId === id)));
  const changed: Draft = {
    ...draft,
    files,
    papers: draft.papers.filter((answer) => answer.state !== 'have' || !emptied.has(answer.paperId)),
    savedAt: msToInstant(ports.clock.now()),
  };
  return announced(ports.announcer, ports.drafts.saveWithoutFile(changed, sha256));
}
