import { ok, refused, type Outcome } from '../basics/outcome.ts';
import type { Assistance, DossierFlags } from './dossier.ts';
import type { Draft } from './draft.ts';

/** A question that every dossier must have an answer to, and that nobody has answered yet. */
export type Unsaid = 'typedBy' | 'verifiedWithVneid' | 'digitised' | 'reusedPapers' | 'confirmedBy';

type Sayings = Pick<Draft, 'flags' | 'assistance'>;

/** In the order in which they are asked. */
const questions: readonly Unsaid[] = ['typedBy', 'verifiedWithVneid', 'digitised', 'reusedPapers', 'confirmedBy'];

export function findUnsaid({ flags, assistance }: Sayings): Unsaid[] {
  const said: Partial<Record<Unsaid, unknown>> = { ...flags, ...assistance };
  return questions.filter((question) => said[question] === undefined);
}

/** Flags and assistance as a dossier carries them: explicit, each said by somebody. */
export function whatIsSaid(draft: Sayings): Outcome<{ flags: DossierFlags; assistance: Assistance }, Unsaid[]> {
  const { verifiedWithVneid, digitised, reusedPapers, databaseUnavailable } = draft.flags;
  const { typedBy, confirmedBy } = draft.assistance;
  if (verifiedWithVneid === undefined || digitised === undefined || reusedPapers === undefined)
    return refused(findUnsaid(draft));
  if (typedBy === undefined || confirmedBy === undefined) return refused(findUnsaid(draft));
  return ok({
    flags: { verifiedWithVneid, digitised, reusedPapers, ...(databaseUnavailable !== undefined && { databaseUnavailable }) },
    assistance: { typedBy, confirmedBy },
  });
}
