import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { ProcedureArea, ProcedureCode } from '../../domain/procedure/procedure.ts';

/**
 * Addresses of the screens. They stay in the browser's history, so they carry ids and codes, never a name or an answer (I7).
 * `place` of a draft is `start`, `pages/…`, `cases`, `papers`, `papers/…` or `check`; without it the draft opens where the person was.
 */
export const paths = {
  home: '/',
  procedures: (area?: ProcedureArea) => (area ? `/procedures?area=${encodeURIComponent(area)}` : '/procedures'),
  procedure: (code: ProcedureCode) => `/procedures/${code}`,
  drafts: '/drafts',
  draft: (id: DossierId, place?: string) => (place ? `/dossiers/${id}/${place}` : `/dossiers/${id}`),
  outbox: '/outbox',
  slip: (id: DossierId) => `/outbox/${id}`,
  tracking: (code?: string) => (code ? `/tracking?code=${encodeURIComponent(code)}` : '/tracking'),
  feedback: '/feedback',
  settings: '/settings',
  commune: '/settings/commune',
} as const;
