import type { PaperCase, RequiredPaper } from '../procedure/procedure.ts';
import type { AttachedPaper, PaperAnswer } from './attachedPaper.ts';

/**
 * | status | meaning | enough? |
 * |---|---|---|
 * | filledHere | the form itself, filled in on the screen | yes |
 * | attached | files are there | yes |
 * | onPaper | handed in or shown at the desk | yes |
 * | toShow | to be shown at the desk when the dossier is accepted; nothing to attach | yes |
 * | notNeeded | waived for a stated reason | yes, with its reason |
 * | notAsked | its condition does not hold | not counted |
 * | open | nothing said yet, or "have" without a file | only if optional and nothing was said |
 * | missing | the person does not have it | only if optional |
 */
export type PaperStatus = 'filledHere' | 'attached' | 'onPaper' | 'toShow' | 'notNeeded' | 'notAsked' | 'open' | 'missing';

export interface PaperTask {
  paper: RequiredPaper;
  status: PaperStatus;
  /** Number of files attached for it. */
  files: number;
  reason?: string;
}

/** What keeps a dossier from being complete: to be shown all at once, as the one notice (Mẫu 02) must list every gap. */
export interface PaperGap {
  paper: RequiredPaper;
  cause: 'unanswered' | 'noFile' | 'missing' | 'noReason';
}

export interface PaperChecklist {
  tasks: PaperTask[];
  gaps: PaperGap[];
  /** Papers that are asked for, and how many of those are settled. */
  counts: { asked: number; settled: number };
  complete: boolean;
  /** Files of papers that are not asked for (any more): kept and shown, not sent. */
  unclaimed: AttachedPaper[];
}

/** The papers that hold for every dossier, then those of the chosen cases; each paper once. */
export function papersOfCases(cases: readonly PaperCase[], chosenIds: readonly string[]): RequiredPaper[] {
  const inForce = [
    ...cases.filter(({ name }) => name === ''),
    ...cases.filter(({ id, name }) => name !== '' && chosenIds.includes(id)),
  ];
  return [...new Map(inForce.flatMap(({ papers }) => papers).map((paper) => [paper.id, paper])).values()];
}

/** `isNeeded` evaluates a paper's condition over the form's answers. Attached files count, whatever was answered before. */
export function paperChecklist(
  papers: readonly RequiredPaper[],
  answers: readonly PaperAnswer[],
  attached: readonly AttachedPaper[],
  isNeeded: (expression: string) => boolean,
): PaperChecklist {
  const tasks = papers.map((paper): PaperTask => {
    const answer = answers.find(({ paperId }) => paperId === paper.id);
    const files = attached.filter(({ paperId }) => paperId === paper.id).length;
    const asked = paper.neededIf === undefined || isNeeded(paper.neededIf);
    const reason = answer?.reason?.trim();
    return { paper, status: asked ? statusOf(paper, answer, files) : 'notAsked', files, ...(reason && { reason }) };
  });
  const asked = tasks.filter(({ status }) => status !== 'notAsked');
  const gaps = asked.flatMap((task) => gapOf(task, answers) ?? []);
  const askedIds = new Set(asked.map(({ paper }) => paper.id));
  return {
    tasks,
    gaps,
    counts: { asked: asked.length, settled: asked.filter(isSettled).length },
    complete: gaps.length === 0,
    unclaimed: attached.filter(({ paperId }) => !askedIds.has(paperId)),
  };
}

function statusOf(paper: RequiredPaper, answer: PaperAnswer | undefined, files: number): PaperStatus {
  if (paper.handling === 'form') return 'filledHere';
  if (files > 0) return 'attached';
  if (answer?.state === 'onPaper' || answer?.state === 'notNeeded' || answer?.state === 'missing') return answer.state;
  return paper.handling === 'show' ? 'toShow' : 'open';
}

function gapOf(task: PaperTask, answers: readonly PaperAnswer[]): PaperGap | undefined {
  const { paper, status, reason } = task;
  if (isSettled(task)) return undefined;
  if (status === 'notNeeded' && !reason) return { paper, cause: 'noReason' };
  if (answers.some(({ paperId, state }) => paperId === paper.id && state === 'have')) return { paper, cause: 'noFile' };
  if (paper.optional) return undefined;
  return { paper, cause: status === 'missing' ? 'missing' : 'unanswered' };
}

function isSettled({ status, reason }: PaperTask): boolean {
  if (status === 'notNeeded') return Boolean(reason);
  return status !== 'open' && status !== 'missing';
}
