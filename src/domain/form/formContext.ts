import type { CalendarDay } from '../basics/calendarDay.ts';
import type { ContextVariables } from './contextVariables.ts';
import type { CodeList, CodeListId } from './formDefinition.ts';

/** Codes of one list, with the code above each (the province of a commune). */
export type CodeIndex = ReadonlyMap<string, { parent?: string | undefined }>;

/** What a form must be told from outside. */
export interface FormContext {
  /** The day that counts: at the kiosk the day of filling in, at the province the day on which the dossier was finalised. */
  today: CalendarDay;
  /** Nobody can be sure of `today`: what another day would let pass is a warning, never a stop. */
  isTodayInDoubt?: boolean;
  /** Of the catalog version that the dossier was made with. Codes of a list that is absent are not checked. */
  codes?: Partial<Record<CodeListId, CodeIndex>>;
  /** What rules read as `${context.office}`; the province gives the same as the kiosk did. */
  variables?: ContextVariables;
}

export function createCodeIndex(list: CodeList): CodeIndex {
  return new Map(list.items.map(({ code, parent }) => [code, { parent }]));
}
