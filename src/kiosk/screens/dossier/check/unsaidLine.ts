import type { DossierId } from '../../../../domain/dossier/dossier.ts';
import type { Unsaid } from '../../../../domain/dossier/whatIsSaid.ts';
import type { Translate } from '../../../i18n/text.ts';
import { stepHref } from '../steps.ts';

const places = {
  typedBy: { step: 'start', text: 'dossier.start.typedByMissing' },
  verifiedWithVneid: { step: 'start', text: 'dossier.start.filingMissing' },
  digitised: { step: 'papers', text: 'papers.flags.digitisedMissing' },
  reusedPapers: { step: 'papers', text: 'papers.flags.reusedMissing' },
  confirmedBy: { step: 'check', text: 'check.confirmMissing' },
} as const;

/** What nobody has said yet, and the page that asks for it. */
export function unsaidLine(id: DossierId, what: Unsaid, t: Translate): { href: string; message: string } {
  const { step, text } = places[what];
  return { href: stepHref(id, { name: step }, { fromCheck: true }), message: t(text) };
}
