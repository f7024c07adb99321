import { ButtonLink } from '../../../components/ButtonLink.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useFormWords } from '../../../components/questions/formWords.ts';
import { problemTexts } from '../../../components/questions/problemText.ts';
import { questionLabel } from '../../../components/questions/questionLabel.ts';
import { useText } from '../../../i18n/useText.ts';
import type { SubmitRefusal } from '../../../state/app.ts';
import { isBlocking } from '../../../../domain/form/problem.ts';
import { paths } from '../../paths.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { shortPaperName } from '../papers/shortPaperName.ts';
import { stepHref } from '../steps.ts';
import { unsaidLine } from './unsaidLine.ts';

/** Why the dossier did not go to the outbox; it is all still here. A day begun yesterday may judge an answer anew. */
export function SubmitRefused({ refusal }: { refusal: SubmitRefusal }) {
  const { t } = useText();
  return (
    <Notice tone="error" title={t('check.refusedTitle')} live>
      {refusal.kind === 'storage' && <p>{t(`storageFaults.${refusal.fault}`)}</p>}
      {refusal.kind === 'noCommune' && (
        <>
          <p>{t('procedure.refusals.noCommune')}</p>
          <ButtonLink href={paths.commune}>{t('settings.changeCommune')}</ButtonLink>
        </>
      )}
      <RefusedLinks refusal={refusal} />
      <p>{t('check.refusedKept')}</p>
    </Notice>
  );
}

function RefusedLinks({ refusal }: { refusal: SubmitRefusal }) {
  const { session } = useDossierDesk();
  const words = useFormWords();
  const { form, draft } = session.store.getState();
  const lines =
    refusal.kind === 'answers'
      ? refusal.problems.filter(isBlocking).flatMap((problem) => {
          const found = form.form.byId.get(problem.questionId);
          if (!found) return [];
          const { question, page, table } = found;
          const asked = table === undefined ? question : form.form.tables[table]!.question.question;
          const text = problemTexts(words)(problem, { question, answer: undefined });
          const step = { name: 'page', pageId: form.form.pages[page]!.page.id } as const;
          return [
            {
              href: stepHref(draft.id, step, { fromCheck: true, question: asked.id }),
              message: `${questionLabel(question, words)}: ${text}`,
            },
          ];
        })
      : refusal.kind === 'papers'
        ? refusal.gaps.map(({ paper }) => ({
            href: stepHref(draft.id, { name: 'paper', paperId: paper.id }, { fromCheck: true }),
            message: shortPaperName(paper.name),
          }))
        : refusal.kind === 'cases'
          ? [{ href: stepHref(draft.id, { name: 'cases' }, { fromCheck: true }), message: words.t('check.caseMissing') }]
          : refusal.kind === 'notSaid'
            ? refusal.what.map((what) => unsaidLine(draft.id, what, words.t))
            : [];
  if (lines.length === 0) return null;
  return (
    <ul role="list">
      {lines.map(({ href, message }) => (
        <li key={href + message}>
          <a class="missing-link" href={href}>
            {message}
          </a>
        </li>
      ))}
    </ul>
  );
}
