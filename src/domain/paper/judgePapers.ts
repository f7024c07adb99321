import type { Dossier } from '../dossier/dossier.ts';
import { isCaseMissing } from '../procedure/paperCases.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { PaperChecklist, PaperGap } from './paperChecklist.ts';

/** What keeps a dossier from being whole beside its answers. `notAsked`: something was said or handed in that this dossier has no use for. */
export type PaperFault =
  | { about: 'cases'; cause: 'caseMissing' | 'unknownCase' }
  | { about: 'answer'; questionId: string; cause: 'noFile' | 'notAnswered' }
  | { about: 'paper'; paperId: string; cause: PaperGap['cause'] | 'notAsked' };

/**
 * The law's word on cases and papers of a dossier that is about to go (at the kiosk) or has come (at the province): the one question that
 * both ask. `checklist` is the procedure's over the dossier's answers; every fault is told at once, as Mẫu 02 must list every gap.
 */
export function judgePapers(
  procedure: Procedure,
  { tasks, gaps }: PaperChecklist,
  { paperCaseIds, papers, files }: Pick<Dossier, 'paperCaseIds' | 'papers' | 'files'>,
): PaperFault[] {
  const faults: PaperFault[] = [];
  const known = new Set(procedure.paperCases.map(({ id }) => id));
  if (paperCaseIds.some((id) => !known.has(id))) faults.push({ about: 'cases', cause: 'unknownCase' });
  if (isCaseMissing(procedure, paperCaseIds)) faults.push({ about: 'cases', cause: 'caseMissing' });
  for (const { paper, cause } of gaps) faults.push({ about: 'paper', paperId: paper.id, cause });
  const asked = new Set(tasks.filter(({ status }) => status !== 'notAsked').map(({ paper }) => paper.id));
  const named = new Set([...papers, ...files].flatMap(({ paperId }) => (paperId === undefined ? [] : [paperId])));
  for (const paperId of named) if (!asked.has(paperId)) faults.push({ about: 'paper', paperId, cause: 'notAsked' });
  return faults;
}
