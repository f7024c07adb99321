import { shownPages } from '../../../../domain/form/formState.ts';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';
import './CheckStep.css';
import { ConfirmAndSubmit } from './ConfirmAndSubmit.tsx';
import { FilingSummary } from './FilingSummary.tsx';
import { MissingList } from './MissingList.tsx';
import { PageSummary } from './PageSummary.tsx';
import { PapersSummary } from './PapersSummary.tsx';
import { useSubmitting } from './useSubmitting.ts';

/** Everything once more, to be read aloud and put right; then the pledge, and the dossier goes to the outbox. */
export function CheckStep() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const form = useStore(session.store, (state) => state.form);
  const id = session.store.getState().draft.id;
  const submitting = useSubmitting();
  return (
    <DossierPage
      part="check"
      title={t('check.title')}
      backHref={stepHref(id, { name: 'papers' })}
      errors={submitting.attempts.errors}
    >
      <div class="check stack-wide">
        <MissingList missing={submitting.missing} focusedAt={submitting.presses} />
        <p class="dossier-lead">{t('check.lead')}</p>
        {shownPages(form).map((page) => (
          <PageSummary key={page.id} page={page} />
        ))}
        <PapersSummary />
        <FilingSummary />
        <ConfirmAndSubmit submitting={submitting} />
      </div>
    </DossierPage>
  );
}
