import { isCalendarDay } from '../../../domain/basics/calendarDay.ts';
import { localTimeToInstant } from '../../../domain/basics/localTime.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { isSoundText } from '../../../contract/strictJson.ts';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import { nationalStatuses, type NationalStatusCode } from '../../../domain/dossier/nationalStatus.ts';
import type { Step, StepRefusal } from '../../../domain/handling/steps.ts';
import type { OperatorDoors } from './operatorDoors.ts';

/** As it was typed into the form of the console; empty texts mean "nothing new". */
export interface TypedProgress {
  status: string;
  number: string;
  /** `2026-11-27T09:00`, by the clock on the wall in Viet Nam. */
  dueAt: string;
  note: string;
}

export type ProgressFault = 'status' | 'number' | 'dueAt' | 'note' | 'unknown' | StepRefusal;

/** Usually `{agency id}-{yyMMdd}-{nnnn}`, but the pattern is each system's own. */
const numberShape = /^[\p{L}\p{N}][\p{L}\p{N}./-]{2,63}$/u;
const LONGEST_NOTE = 1000;

/** Enters what an authority did with a dossier (national status 2–10), if it may come next. The kiosk that sent it hears it at its next exchange. */
export async function reportProgress(
  { desk }: OperatorDoors,
  id: DossierId,
  typed: TypedProgress,
  actor: string,
): Promise<Outcome<void, ProgressFault>> {
  const progress = readProgress(typed);
  return progress.ok ? desk.addProgress(id, progress.value, actor) : progress;
}

function readProgress({ status, number, dueAt, note }: TypedProgress): Outcome<Step, ProgressFault> {
  const code = Number(status) as NationalStatusCode;
  if (!/^\d{1,2}$/.test(status) || !(code in nationalStatuses) || code === 1) return refused('status');
  const name = number.trim().toUpperCase();
  if (name !== '' && !numberShape.test(name)) return refused('number');
  const due = dueAt === '' ? undefined : readDueAt(dueAt);
  if (dueAt !== '' && due === undefined) return refused('dueAt');
  const words = note.normalize('NFC').trim();
  if (words.length > LONGEST_NOTE || !isSoundText(words)) return refused('note');
  return ok({
    status: code,
    ...(name !== '' && { number: name }),
    ...(due !== undefined && { dueAt: due }),
    ...(words !== '' && { note: words }),
  });
}

function readDueAt(text: string): string | undefined {
  const [, on = '', hour, minute] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (!isCalendarDay(on) || on < '2000-01-01') return undefined;
  return localTimeToInstant({ on, minute: Number(hour) * 60 + Number(minute) });
}
