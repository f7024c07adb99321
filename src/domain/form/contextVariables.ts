import type { CalendarDay } from '../basics/calendarDay.ts';
import type { Value } from './expression/value.ts';

/** The name that stands for a form's surroundings in rules, as in `${context.office}`; no question may have it. */
export const contextName = 'context';

/** What a form may know of the desk and the procedure that it is filled in for. What is not told reads as ''. */
export interface ContextVariables {
  /** To whom the dossier is addressed: "Ủy ban nhân dân xã Bá Thước, tỉnh Thanh Hóa". */
  office?: string;
  communeCode?: string;
  /** With its kind: "xã Bá Thước". */
  communeName?: string;
  /** With its kind: "tỉnh Thanh Hóa". */
  provinceName?: string;
  procedureCode?: string;
  procedureName?: string;
}

const variableNames = ['office', 'communeCode', 'communeName', 'provinceName', 'procedureCode', 'procedureName'] as const;

/** Names after the dot in `${context.office}`. */
export const contextParts: readonly string[] = [...variableNames, 'today'];

export function readContext(
  { today, variables }: { today: CalendarDay; variables?: ContextVariables },
  part: string | undefined,
): Value {
  if (part === 'today') return { date: today };
  const name = variableNames.find((candidate) => candidate === part);
  return (name && variables?.[name]?.normalize('NFC')) ?? '';
}
