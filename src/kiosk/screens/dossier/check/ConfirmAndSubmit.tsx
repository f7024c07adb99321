import { Button } from '../../../components/Button.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import { SpeakerButton } from '../../../components/SpeakerButton.tsx';
import { useFormWords } from '../../../components/questions/formWords.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { SubmitRefused } from './SubmitRefused.tsx';
import type { Submitting } from './useSubmitting.ts';

const confirmers = ['applicant', 'representative'] as const;

/** The pledge word for word, who has heard it and agrees, and one button that promises no more than is true (I8). */
export function ConfirmAndSubmit({ submitting }: { submitting: Submitting }) {
  const { session } = useDossierDesk();
  const { t, of } = useFormWords();
  const { pledge } = session.definition;
  const translated = of('form', pledge);
  const { attempts, busy, refusal, confirmedBy, confirm, submit } = submitting;
  return (
    <section class="check-part stack">
      {pledge !== '' && (
        <>
          <div class="check-part-head">
            <h2>{t('check.pledgeTitle')}</h2>
            <SpeakerButton text={pledge} about={t('check.pledgeTitle')} />
          </div>
          <p>{t('check.pledgeHelp')}</p>
          <blockquote class="check-pledge">
            <p lang="vi">{pledge}</p>
            {translated !== pledge && <p class="soft">{translated}</p>}
          </blockquote>
        </>
      )}
      <RadioList
        id="confirm"
        label={t('check.confirm')}
        {...attempts.errorOf('confirm')}
        value={confirmedBy}
        onValue={(by) => confirm(by as (typeof confirmers)[number])}
        choices={confirmers.map((value) => ({ value, label: t(`check.confirmChoices.${value}`) }))}
      />
      {refusal && <SubmitRefused refusal={refusal} />}
      <div class="check-submit">
        <Button kind="primary" wide icon="check" busy={busy} describedBy="submit-help" onClick={() => void submit()}>
          {t(busy ? 'check.submitting' : 'check.submit')}
        </Button>
        <p class="soft" id="submit-help">
          {t('check.submitHelp')}
        </p>
      </div>
    </section>
  );
}
