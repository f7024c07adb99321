import { ok, refused, type Outcome } from '../basics/outcome.ts';
import type { Assistance, DossierFlags } from './dossier.ts';

/** What is said of a dossier besides its answers, as far as it was said: nothing of it is ever taken for granted. */
export interface Statements {
  flags: Partial<DossierFlags>;
  assistance: Partial<Assistance>;
}

/** What has to be said before a dossier is submitted (rules of the exchange with the national portal). */
export type Statement = 'typedBy' | 'filing' | 'digitised' | 'reusedPapers' | 'confirmedBy';

/** Complete, or what nobody has said yet. */
export function completeStatements({
  flags,
  assistance,
}: Statements): Outcome<{ flags: DossierFlags; assistance: Assistance }, Statement[]> {
  const { verifiedWithVneid, digitised, reusedPapers, databaseUnavailable } = flags;
  const { typedBy, confirmedBy } = assistance;
  if (
    typedBy === undefined ||
    verifiedWithVneid === undefined ||
    digitised === undefined ||
    reusedPapers === undefined ||
    confirmedBy === undefined
  ) {
    return refused(unsaid({ typedBy, filing: verifiedWithVneid, digitised, reusedPapers, confirmedBy }));
  }
  return ok({
    flags: { verifiedWithVneid, digitised, reusedPapers, ...(databaseUnavailable && { databaseUnavailable }) },
    assistance: { typedBy, confirmedBy },
  });
}

function unsaid(said: Record<Statement, unknown>): Statement[] {
  return (Object.keys(said) as Statement[]).filter((statement) => said[statement] === undefined);
}
