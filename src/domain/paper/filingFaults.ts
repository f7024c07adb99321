import type { Procedure } from '../procedure/procedure.ts';
import { isCaseMissing } from '../procedure/paperCases.ts';
import type { PaperChecklist, PaperGap } from './paperChecklist.ts';

/**
 * What keeps the papers (thành phần hồ sơ) of a dossier from being in order, besides its answers. The kiosk asks before it lets a dossier
 * be submitted, the province before it receives one: the same question, so that neither lets through what the other refuses.
 */
export type FilingFault =
  | { kind: 'caseMissing' }
  | { kind: 'unknownCase'; caseId: string }
  /** The procedure asks for no such paper in any of its cases. */
  | { kind: 'unknownPaper'; paperId: string }
  | { kind: 'gap'; gap: PaperGap };

export interface Filed {
  paperCaseIds: readonly string[];
  papers: readonly { paperId: string }[];
  files: readonly { paperId: string }[];
}

/** `checklist` is that of the same dossier. */
export function filingFaults(
  procedure: Pick<Procedure, 'paperCases'>,
  checklist: PaperChecklist,
  { paperCaseIds, papers, files }: Filed,
): FilingFault[] {
  const caseIds = new Set(procedure.paperCases.map(({ id }) => id));
  const paperIds = new Set(procedure.paperCases.flatMap((each) => each.papers.map(({ id }) => id)));
  const named = new Set([...papers, ...files].map(({ paperId }) => paperId));
  return [
    ...(isCaseMissing(procedure, paperCaseIds) ? [{ kind: 'caseMissing' } as const] : []),
    ...paperCaseIds.filter((id) => !caseIds.has(id)).map((caseId): FilingFault => ({ kind: 'unknownCase', caseId })),
    ...[...named].filter((id) => !paperIds.has(id)).map((paperId): FilingFault => ({ kind: 'unknownPaper', paperId })),
    ...checklist.gaps.map((gap): FilingFault => ({ kind: 'gap', gap })),
  ];
}
