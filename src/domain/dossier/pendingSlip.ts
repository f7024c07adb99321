import { dueDate } from '../deadline/dueDate.ts';
import type { WorkCalendar } from '../deadline/workCalendar.ts';
import type { DeskTime } from './deskTime.ts';
import type { Dossier } from './dossier.ts';
import type { PaperChecklist, PaperTask } from '../paper/paperChecklist.ts';
import type { Procedure, ProcedureCode } from '../procedure/procedure.ts';

/** What the slip (phiếu ghi nhận hồ sơ chờ gửi) shows; kept with the queue entry so that it can be printed again. */
export interface PendingSlip {
  temporaryCode: string;
  procedureCode: ProcedureCode;
  procedureName: string;
  applicantName: string;
  communeCode: string;
  communeName: string;
  /** Papers by what was done with them, in official wording. */
  papers: { name: string; state: 'filledHere' | 'have' | 'onPaper' | 'notNeeded' | 'toShow'; pages: number }[];
  /** By the best that the machine knew of the time. */
  savedAt: string;
  /** Nobody could be sure of the time. */
  isTimeInDoubt?: true;
  /** Estimated due date (dự kiến); absent when the processing time is unknown, or the day. */
  estimatedDueAt?: string;
}

/**
 * Phiếu ghi nhận hồ sơ chờ gửi. Its date is only estimated (dự kiến), as if the dossier were accepted at once; there is none where the
 * source gives no time limit or the calendar is unknown.
 */
export function pendingSlip(
  dossier: Dossier,
  { tasks }: PaperChecklist,
  procedure: Procedure,
  { communeName, calendar, time }: { communeName: string; calendar: WorkCalendar | undefined; time: DeskTime },
): PendingSlip {
  const { temporaryCode, procedureCode, procedureName, applicantName, communeCode, channel } = dossier;
  const filed = procedure.channels.find((candidate) => candidate.channel === channel) ?? procedure.channels[0];
  const inDoubt = time.certainty === 'doubtful';
  const due = inDoubt ? undefined : filed && calendar && dueDate(time.at, filed.time, calendar);
  return {
    temporaryCode,
    procedureCode,
    procedureName,
    applicantName,
    communeCode,
    communeName,
    papers: tasks.flatMap((task) => toSlipPaper(task, dossier) ?? []),
    savedAt: time.at,
    ...(inDoubt && { isTimeInDoubt: true }),
    ...(due && { estimatedDueAt: due.dueAt }),
  };
}

/** What was there and what is still to be shown; not an optional paper that nobody brought. */
function toSlipPaper({ paper, status }: PaperTask, { files }: Dossier): PendingSlip['papers'][number] | undefined {
  // What answers a question of the form, such as a picture of a signature, belongs to the form.
  const mine = files.filter(({ paperId, questionId }) =>
    paper.handling === 'form' ? questionId !== undefined : paperId === paper.id,
  );
  const pages = mine.reduce((sum, file) => sum + file.pages, 0);
  switch (status) {
    case 'attached':
      return { name: paper.name, state: 'have', pages };
    case 'filledHere':
    case 'onPaper':
    case 'notNeeded':
    case 'toShow':
      return { name: paper.name, state: status, pages };
    case 'notAsked':
    case 'open':
    case 'missing':
      return undefined;
  }
}
