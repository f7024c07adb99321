import { dossierStatus, type DossierEvent } from '../dossier/dossierEvent.ts';
import type { NationalStatusCode } from '../dossier/nationalStatus.ts';
import { ok, refused, type Outcome } from '../basics/outcome.ts';

/** A status that an authority can report; 1 (mới đăng ký) comes with the receipt alone. */
export type ReportedStatus = Exclude<NationalStatusCode, 1>;

/** What an authority tells of a dossier. */
export interface Step {
  status: ReportedStatus;
  /** Official code (mã hồ sơ). */
  number?: string;
  /** Day and time of the result (hẹn trả). */
  dueAt?: string;
  /** What the citizen is told. */
  note?: string;
}

/**
 * Life of a dossier at the desk: which status may follow which. A status may follow itself where code, date or words are put right.
 * Nothing follows a refusal (3), a withdrawal (7), a discontinuation (8) or a handed over result (10): what comes then is a new dossier.
 */
export const nextStatuses: Readonly<Record<NationalStatusCode, readonly ReportedStatus[]>> = {
  1: [2, 3, 7],
  2: [2, 4, 5, 6, 7, 8, 9],
  3: [],
  4: [4, 5, 6, 7, 8, 9],
  5: [4, 7, 8],
  6: [4, 7, 8],
  7: [],
  8: [],
  9: [9, 10],
  10: [],
};

/** From acceptance on a dossier bears its official code; a refusal (Mẫu 03) and a withdrawal may come before there is one. */
const needNumber: readonly ReportedStatus[] = [2, 4, 5, 6, 8, 9, 10];
/** The notices that must give their reason or say what is asked for (Mẫu 02, 03, 05; a demand to pay). */
const needNote: readonly ReportedStatus[] = [3, 5, 6, 8];

/**
 * `secondSupplement`: the law lets an authority ask for supplements once (NĐ 118/2025/NĐ-CP as amended by NĐ 309/2026/NĐ-CP).
 * `notReceived`: files are still missing.
 */
export type StepRefusal = 'notReceived' | 'notNext' | 'secondSupplement' | 'numberNeeded' | 'noteNeeded';

/** Whether the step may be made after these events; `told`: it is what was told last, so making it again changes nothing. */
export function judgeStep(events: readonly DossierEvent[], step: Step): Outcome<'new' | 'told', StepRefusal> {
  const { status, number, dueAt } = dossierStatus(events);
  if (status === undefined) return refused('notReceived');
  if (isToldAlready(events.at(-1), step)) return ok('told');
  if (!nextStatuses[status].includes(step.status)) return refused('notNext');
  if (step.status === 5 && events.some((event) => event.kind === 'progressReported' && event.status === 5))
    return refused('secondSupplement');
  if (needNumber.includes(step.status) && step.number === undefined && number === undefined) return refused('numberNeeded');
  if (needNote.includes(step.status) && step.note === undefined) return refused('noteNeeded');
  const changes = [
    step.number !== undefined && step.number !== number,
    step.dueAt !== undefined && step.dueAt !== dueAt,
    step.note !== undefined,
  ];
  return step.status === status && !changes.some(Boolean) ? ok('told') : ok('new');
}

/** The statuses that may come next, for whoever chooses. */
export function possibleSteps(events: readonly DossierEvent[]): ReportedStatus[] {
  const { status } = dossierStatus(events);
  const wasAsked = events.some((event) => event.kind === 'progressReported' && event.status === 5);
  return status === undefined ? [] : nextStatuses[status].filter((next) => next !== 5 || !wasAsked);
}

function isToldAlready(last: DossierEvent | undefined, { status, number, dueAt, note }: Step): boolean {
  return (
    last?.kind === 'progressReported' &&
    last.status === status &&
    last.note === note &&
    (number === undefined || last.number === number) &&
    (dueAt === undefined || last.dueAt === dueAt)
  );
}
