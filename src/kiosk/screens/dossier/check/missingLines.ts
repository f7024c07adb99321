import type { Statement } from '../../../../domain/dossier/statements.ts';
import type { FilingFault } from '../../../../domain/paper/filingFaults.ts';
import type { PaperGap } from '../../../../domain/paper/paperChecklist.ts';
import type { Translate } from '../../../i18n/text.ts';
import { shortPaperName } from '../papers/shortPaperName.ts';
import { stepHref } from '../steps.ts';

/** One thing that is not done yet, and where it is done. */
export interface Missing {
  href: string;
  message: string;
}

const fromCheck = true;

const gapTexts = {
  noFile: 'check.paperNoFile',
  unanswered: 'check.paperUnanswered',
  missing: 'check.paperMissing',
  noReason: 'check.paperNoReason',
} as const satisfies Record<PaperGap['cause'], string>;

export function filingFaultLine(id: string, fault: FilingFault, t: Translate): Missing {
  switch (fault.kind) {
    case 'caseMissing':
    case 'unknownCase':
      return { href: stepHref(id, { name: 'cases' }, { fromCheck }), message: t('check.caseMissing') };
    case 'unknownPaper':
      return { href: stepHref(id, { name: 'papers' }, { fromCheck }), message: t('check.paperUnknown') };
    case 'gap': {
      const { paper, cause } = fault.gap;
      return {
        href: stepHref(id, { name: 'paper', paperId: paper.id }, { fromCheck }),
        message: t(gapTexts[cause], { paper: shortPaperName(paper.name) }),
      };
    }
  }
}

const statementTexts = {
  typedBy: 'dossier.start.typedByMissing',
  filing: 'dossier.start.filingMissing',
  digitised: 'papers.flags.digitisedMissing',
  reusedPapers: 'papers.flags.reusedMissing',
  confirmedBy: 'check.confirmMissing',
} as const satisfies Record<Statement, string>;

const statementSteps = {
  typedBy: 'start',
  filing: 'start',
  digitised: 'papers',
  reusedPapers: 'papers',
  confirmedBy: 'check',
} as const satisfies Record<Statement, string>;

export const statementLine = (id: string, statement: Statement, t: Translate): Missing => ({
  href: stepHref(id, { name: statementSteps[statement] }, { fromCheck: statement !== 'confirmedBy' }),
  message: t(statementTexts[statement]),
});
