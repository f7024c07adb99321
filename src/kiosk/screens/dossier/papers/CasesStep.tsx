import { useLocation } from 'preact-iso/router';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { lastPage } from '../form/pageOrder.ts';
import { stepHref } from '../steps.ts';
import { useAttempts } from '../useAttempts.ts';
import { isCaseMissing } from '../../../../domain/procedure/paperCases.ts';
import { CaseChoice } from './CaseChoice.tsx';

/** Which case is ours: the papers depend on it. Only for procedures that have several. */
export function CasesStep() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { route, query } = useLocation();
  const { procedure } = session;
  const chosen = useStore(session.store, ({ draft }) => draft.paperCaseIds);
  const id = session.store.getState().draft.id;
  const fromCheck = query['from'] === 'check';
  const attempts = useAttempts(() =>
    isCaseMissing(procedure, chosen) ? [{ targetId: 'cases', message: t('papers.cases.missing') }] : [],
  );

  const goOn = () => {
    if (attempts.pass()) route(stepHref(id, { name: 'papers' }, { fromCheck }));
  };
  return (
    <DossierPage
      part="papers"
      title={t('papers.cases.title')}
      backHref={stepHref(id, fromCheck ? { name: 'check' } : lastPage(session))}
      errors={attempts.errors}
      onContinue={goOn}
      continueText={t('dossier.continue')}
    >
      <CaseChoice attempts={attempts} />
    </DossierPage>
  );
}
