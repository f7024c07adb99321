import type { NationalStatusCode } from './nationalStatus.ts';

/** What happened to a dossier at the province, in order. Its status is folded from these, never stored beside them. */
export type DossierEvent =
  | { kind: 'envelopeStored'; at: string }
  | { kind: 'received'; at: string }
  | { kind: 'progressReported'; at: string; status: NationalStatusCode; number?: string; dueAt?: string; note?: string };

export interface DossierStatus {
  /** Absent while files of the manifest are still missing (I5). */
  status?: NationalStatusCode;
  number?: string;
  dueAt?: string;
  note?: string;
  changedAt?: string;
}

export function dossierStatus(events: readonly DossierEvent[]): DossierStatus {
  let status: DossierStatus = {};
  for (const event of events) {
    if (event.kind === 'received') status = { ...status, status: 1, changedAt: event.at };
    if (event.kind === 'progressReported') {
      const { kind: _, at, ...told } = event;
      // A returned dossier keeps its number and date unless it is told new ones; a note belongs to one event only.
      const { note: _old, ...kept } = status;
      status = { ...kept, ...told, changedAt: at };
    }
  }
  return status;
}
