import { useLocation } from 'preact-iso/router';
import type { Assistance } from '../../../../domain/dossier/dossier.ts';
import { Notice } from '../../../components/Notice.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { paths } from '../../paths.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { draftPlaceToStep, stepHref } from '../steps.ts';
import { filingOf } from './filingOf.ts';
import { useAttempts } from '../useAttempts.ts';

const typists = ['applicant', 'officer', 'companion'] as const;
const filings = ['desk', 'vneid'] as const;

/**
 * Who types, and how it is filed: channel and flags are said in every dossier and never taken for granted. The privacy notice stands
 * before the button that starts a dossier; one that is corrected did not pass there, so it stands here.
 */
export function StartStep() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { route, query } = useLocation();
  const draft = useStore(session.store, (state) => state.draft);
  const { typedBy } = draft.assistance;
  const filing = filingOf(draft);
  const attempts = useAttempts(() => [
    ...(typedBy === undefined ? [{ targetId: 'typed-by', message: t('dossier.start.typedByMissing') }] : []),
    ...(filing === undefined ? [{ targetId: 'filing', message: t('dossier.start.filingMissing') }] : []),
  ]);
  const goOn = () => {
    if (!attempts.pass()) return;
    const next = query['from'] === 'check' ? ({ name: 'check' } as const) : draftPlaceToStep(draft.place, session.definition);
    route(stepHref(draft.id, next));
  };
  return (
    <DossierPage
      part="start"
      title={t('dossier.start.title')}
      backHref={paths.procedure(draft.procedureCode)}
      errors={attempts.errors}
      onContinue={goOn}
    >
      <div class="stack-wide">
        <p class="dossier-lead" lang="vi">
          {draft.procedureName}
        </p>
        {draft.corrects !== undefined && (
          <Notice icon="lock" title={t('procedure.privacyTitle')}>
            <p>{t('procedure.privacy')}</p>
            <p>{t('procedure.privacyRights')}</p>
          </Notice>
        )}
        <RadioList
          id="typed-by"
          label={t('dossier.start.typedBy')}
          help={t('dossier.start.typedByHelp')}
          {...attempts.errorOf('typed-by')}
          speak
          value={typedBy}
          onValue={(value) => session.setAssistance({ typedBy: value as Assistance['typedBy'] })}
          choices={typists.map((value) => ({ value, label: t(`dossier.start.typedByChoices.${value}`) }))}
        />
        <RadioList
          id="filing"
          label={t('dossier.start.filing')}
          help={t('dossier.start.filingHelp')}
          {...attempts.errorOf('filing')}
          speak
          value={filing}
          onValue={(value) => session.setFlags({ verifiedWithVneid: value === 'vneid' })}
          choices={filings.map((value) => ({
            value,
            label: t(`dossier.start.filingChoices.${value}`),
            hint: t(`dossier.start.filingChoices.${value}Hint`),
          }))}
        />
      </div>
    </DossierPage>
  );
}
