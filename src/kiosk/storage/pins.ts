import type { Draft } from '../../domain/dossier/draft.ts';

/** Catalog parts that must stay for this draft: its form by id, its procedure by hash. */
export function pinsOf(draft: Pick<Draft, 'formId' | 'formVersion' | 'procedureVersion'>): string[] {
  return [`form/${draft.formId}@${draft.formVersion}`, draft.procedureVersion];
}
