import type { CalendarDay } from '../basics/calendarDay.ts';
import type { ContextVariables } from './contextVariables.ts';
import type { CodeList, CodeListId } from './formDefinition.ts';

/** Codes of one list, with the code above each (the province of a commune). */
export type CodeIndex = ReadonlyMap<string, { parent?: string | undefined }>;

/**
 * What the desk knows before anybody types: read as `${context.office}` and so on, in `initial` only, so that the province needs none of it
 * to check a dossier.
 */
export const factNames = ['office', 'communeCode', 'communeName', 'provinceName', 'procedureCode', 'procedureName'] as const;
export type FactName = (typeof factNames)[number];

/** The name that stands for these facts in expressions; no question may bear it. */
export const factsReference = 'context';

/** What a form must be told from outside. */
export interface FormContext {
  /** The day that counts: at the kiosk the day of filling in, at the province the day on which the dossier was finalised. */
  today: CalendarDay;
  /** Of the catalog version that the dossier was made with. Codes of a list that is absent are not checked. */
  codes?: Partial<Record<CodeListId, CodeIndex>>;
  facts?: Partial<Record<FactName, string>>;
  /** What rules read as `${context.office}`. */
  variables?: ContextVariables;
}

export function createCodeIndex(list: CodeList): CodeIndex {
  return new Map(list.items.map(({ code, parent }) => [code, { parent }]));
}
