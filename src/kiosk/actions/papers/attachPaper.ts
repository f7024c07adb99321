import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { PaperAnswer } from '../../../domain/paper/attachedPaper.ts';
import type { FileOwner, StoredFile } from '../../../domain/dossier/dossier.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { StorageFault } from '../../ports/storage.ts';
import type { NewPaper } from './preparePaper.ts';
import { announced, savedNow, type DraftPorts } from '../drafting/saveDraft.ts';

/**
 * Puts a prepared file to its paper, bytes and row in one transaction. The same file again for the same paper changes nothing more.
 * `replaced`: the file of that paper or question whose place it takes.
 */
export async function attachPaper(
  ports: DraftPorts,
  draft: Draft,
  { file, bytes }: NewPaper,
  replaced?: string,
): Promise<Outcome<Draft, StorageFault>> {
  const changed = await savedNow(ports, withFile(draft, file, replaced));
  return announced(ports.announcer, ports.drafts.saveWithFile(changed, file, bytes, replaced));
}

export function withFile(draft: Draft, file: StoredFile, replaced?: string): Draft {
  const { paperId } = file;
  const isOld = (each: StoredFile) => hasOwner(each, file) && (each.sha256 === file.sha256 || each.sha256 === replaced);
  const before = draft.files.findIndex(isOld);
  const others = draft.files.filter((each) => !isOld(each));
  const place = before < 0 || replaced === undefined ? others.length : before;
  const files = [...others.slice(0, place), file, ...others.slice(place)];
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
