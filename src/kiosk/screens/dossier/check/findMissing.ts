import type { PaperGap } from '../../../../domain/paper/paperChecklist.ts';
import { shownPages } from '../../../../domain/form/formState.ts';
import type { FormWords } from '../../../components/questions/formWords.ts';
import type { DossierDesk } from '../dossierDesk.ts';
import { problemsOfPage } from '../form/problemsOfPage.ts';
import { isCaseMissing } from '../../../../domain/procedure/paperCases.ts';
import { missingFlags } from '../papers/PaperFlags.tsx';
import { shortPaperName } from '../papers/shortPaperName.ts';
import { stepHref } from '../steps.ts';

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
  const flags = missingFlags(desk, t).map(({ message }) => ({
    href: stepHref(draft.id, { name: 'papers' }, { fromCheck }),
    message,
  }));
  return [...answers, ...cases, ...papers, ...flags];
}

const gapTexts = {
  noFile: 'check.paperNoFile',
  unanswered: 'check.paperUnanswered',
  missing: 'check.paperMissing',
  noReason: 'check.paperNoReason',
} as const satisfies Record<PaperGap['cause'], string>;
