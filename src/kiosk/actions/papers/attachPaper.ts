import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { PaperAnswer } from '../../../domain/paper/attachedPaper.ts';
import type { Draft, StoredFile } from '../../../domain/dossier/draft.ts';
import type { StorageFault } from '../../ports/storage.ts';
import type { NewPaper } from './preparePaper.ts';
import { announced, savedNow, type DraftPorts } from '../drafting/saveDraft.ts';

/** Puts a prepared file to its paper, bytes and row in one transaction. The same file again for the same paper changes nothing more. */
export async function attachPaper(
  ports: DraftPorts,
  draft: Draft,
  { file, bytes }: NewPaper,
): Promise<Outcome<Draft, StorageFault>> {
  const changed = await savedNow(ports, withFile(draft, file));
  return announced(ports.announcer, ports.drafts.saveWithFile(changed, file, bytes));
}

export function withFile(draft: Draft, file: StoredFile): Draft {
  const others = draft.files.filter(({ paperId, sha256 }) => paperId !== file.paperId || sha256 !== file.sha256);
  return { ...draft, files: [...others, file], papers: withAnswer(draft.papers, { paperId: file.paperId, state: 'have' }) };
}

/** What was said last of a paper stands; a reason given before goes with the old answer. */
export function withAnswer(papers: readonly PaperAnswer[], answer: PaperAnswer): PaperAnswer[] {
  return [...papers.filter(({ paperId }) => paperId !== answer.paperId), answer];
}
