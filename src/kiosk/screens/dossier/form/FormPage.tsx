import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import { shownPages } from '../../../../domain/form/formState.ts';
import type { Page } from '../../../../domain/form/formDefinition.ts';
import { useFormWords } from '../../../components/questions/formWords.ts';
import { QuestionControl } from '../../../components/questions/QuestionControl.tsx';
import { QuestionDeskContext } from '../../../components/questions/questionDesk.ts';
import { QuestionField } from '../../../components/questions/QuestionField.tsx';
import { controlId } from '../../../components/questions/controlId.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';
import { useAttempts } from '../useAttempts.ts';
import { focusQuestion } from './focusQuestion.ts';
import { nextStep, previousStep } from './pageOrder.ts';
import { problemsOfPage } from './problemsOfPage.ts';

/** One page of the form: its questions, and no further until they are answered or the officer says that a warning is fine. */
export function FormPage({ page }: { page: Page }) {
  const { session, unreadable } = useDossierDesk();
  const words = useFormWords();
  const { t, of } = words;
  const { route, query } = useLocation();
  const fromCheck = query['from'] === 'check';
  const wanted = query['question'];
  const { draft, form } = session.store.getState();
  const pages = shownPages(form);

  // A link of the check leads to the very question, past the title that a new page else gives the focus to.
  useEffect(() => {
    if (wanted !== undefined) focusQuestion(controlId(wanted));
  }, [wanted]);

  const attempts = useAttempts(() =>
    problemsOfPage({ form: session.store.getState().form, unreadable }, page, words).map(({ targetId, message }) => ({
      targetId,
      message,
    })),
  );
  const goOn = () => {
    if (attempts.pass()) route(stepHref(draft.id, nextStep(session, page.id, { fromCheck }), { fromCheck }));
  };
  const desk = useMemo(() => ({ session, unreadable, attempts: attempts.count }), [session, unreadable, attempts.count]);
  return (
    <DossierPage
      part="form"
      title={of(page.id, page.title)}
      place={t('dossier.formPage', { number: pages.findIndex(({ id }) => id === page.id) + 1, total: pages.length })}
      backHref={stepHref(draft.id, fromCheck ? { name: 'check' } : previousStep(session, page.id))}
      errors={attempts.errors}
      onContinue={goOn}
    >
      {page.lead && (
        <p class="dossier-lead" lang="vi">
          {page.lead}
        </p>
      )}
      {page.help && <p class="soft">{of(page.id, page.help)}</p>}
      <QuestionDeskContext.Provider value={desk}>
        <div class="dossier-questions">
          {page.questions.map((question) => (
            <QuestionField key={question.id} question={question} control={QuestionControl} />
          ))}
        </div>
      </QuestionDeskContext.Provider>
    </DossierPage>
  );
}
