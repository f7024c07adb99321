/**
 * What was searched for last, to be found again on the way back from a procedure. Kept in this window's memory only, never in
 * an address: the history of a kiosk is everybody's. The home screen forgets it.
 */
export interface SearchMemory {
  query: string;
  /** The area that `shown` was counted in. */
  area: string | undefined;
  /** How many rows had been opened. */
  shown: number;
}

export const pageLength = 20;

let memory: SearchMemory = { query: '', area: undefined, shown: pageLength };

export const recallSearch = (): SearchMemory => memory;

export function rememberSearch(search: SearchMemory): void {
  memory = search;
}

export function forgetSearch(): void {
  memory = { query: '', area: undefined, shown: pageLength };
}
