import type { Draft } from '../../src/domain/dossier/draft.ts';
import type { DraftSession } from '../../src/kiosk/state/app.ts';

/** What an officer says of an ordinary dossier, at its beginning and at its end. */
export const allSaid: Pick<Draft, 'flags' | 'assistance'> = {
  flags: { verifiedWithVneid: false, digitised: false, reusedPapers: false },
  assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
};

export function sayAll(session: DraftSession): void {
  session.setFlags(allSaid.flags);
  session.setAssistance(allSaid.assistance);
}
