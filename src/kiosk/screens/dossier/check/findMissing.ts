import type { PaperGap } from '../../../../domain/paper/paperChecklist.ts';
import { findUnsaid } from '../../../../domain/dossier/whatIsSaid.ts';
import { shownPages } from '../../../../domain/form/formState.ts';
import type { FormWords } from '../../../components/questions/formWords.ts';
import type { DossierDesk } from '../dossierDesk.ts';
import { problemsOfPage } from '../form/problemsOfPage.ts';
import { isCaseMissing } from '../../../../domain/procedure/paperCases.ts';
import { shortPaperName } from '../papers/shortPaperName.ts';
import { stepHref } from '../steps.ts';
import { unsaidLine } from './unsaidLine.ts';

/** One thing that is not done yet, and where it is done. */
export interface Missing {
  href: string;
  message: string;
}

/** Every gap at once, in the order of the dossier: answers, case, papers, what is to be said of them. */
export function findMissing(desk: DossierDesk, words: FormWords): Missing[] {
  const { session, unreadable } = desk;
  const { form, draft, checklist } = session.store.getState();
  const { t, of } = words;
  const fromCheck = true;
  const answers = shownPages(form).flatMap((page) =>
    problemsOfPage({ form, unreadable }, page, words).map(({ questionId, message }) => ({
      href: stepHref(draft.id, { name: 'page', pageId: page.id }, { fromCheck, question: questionId }),
      message: `${of(page.id, page.title)} – ${message}`,
    })),
  );
  const cases = isCaseMissing(session.procedure, draft.paperCaseIds)
    ? [{ href: stepHref(draft.id, { name: 'cases' }, { fromCheck }), message: t('check.caseMissing') }]
    : [];
  const papers = checklist.gaps.map((gap) => ({
    href: stepHref(draft.id, { name: 'paper', paperId: gap.paper.id }, { fromCheck }),
    message: t(gapTexts[gap.cause], { paper: shortPaperName(gap.paper.name) }),
  }));
  // The page itself asks who has heard it all and agrees.
  const unsaid = findUnsaid(draft).filter((what) => what !== 'confirmedBy');
  return [...answers, ...cases, ...papers, ...unsaid.map((what) => unsaidLine(draft.id, what, t))];
}

const gapTexts = {
  noFile: 'check.paperNoFile',
  unanswered: 'check.paperUnanswered',
  missing: 'check.paperMissing',
  noReason: 'check.paperNoReason',
} as const satisfies Record<PaperGap['cause'], string>;
