import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { PaperAnswer } from '../../../domain/paper/attachedPaper.ts';
import type { FileOwner, StoredFile } from '../../../domain/dossier/dossier.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
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
  const { paperId } = file;
  const files = [...draft.files.filter((each) => !hasOwner(each, file) || each.sha256 !== file.sha256), file];
  return paperId === undefined
    ? { ...draft, files }
    : { ...draft, files, papers: withAnswer(draft.papers, { paperId, state: 'have' }) };
}

export const hasOwner = (file: FileOwner, { paperId, questionId }: FileOwner): boolean =>
  file.paperId === paperId && file.questionId === questionId;

/** What was said last of a paper stands; a reason given before goes with the old answer. */
export function withAnswer(papers: readonly PaperAnswer[], answer: PaperAnswer): PaperAnswer[] {
  return [...papers.filter(({ paperId }) => paperId !== answer.paperId), answer];
}
