import type { Draft } from '../../domain/dossier/draft.ts';

/**
 * A draft of the first schema came into being with answers that nobody had given. Those of its first page were said if it was ever saved
 * after its beginning; of the others nobody can tell, so they are asked again.
 */
export function withoutDefaults(draft: Draft): Draft {
  const { digitised: _d, reusedPapers: _r, verifiedWithVneid, ...flags } = draft.flags;
  const { typedBy } = draft.assistance;
  if (draft.revision === 0) return { ...draft, flags, assistance: {} };
  return {
    ...draft,
    flags: { ...flags, ...(verifiedWithVneid !== undefined && { verifiedWithVneid }) },
    assistance: { ...(typedBy !== undefined && { typedBy }) },
  };
}
