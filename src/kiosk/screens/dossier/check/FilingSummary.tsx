import { SummaryList } from '../../../components/SummaryList.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { filingOf } from '../start/filingOf.ts';
import { stepHref } from '../steps.ts';

/** Who typed, how it is filed, and what was said of the papers: all of it goes with the dossier, so all of it is shown. */
export function FilingSummary() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { id, assistance, flags } = useStore(session.store, ({ draft }) => draft);
  const start = stepHref(id, { name: 'start' }, { fromCheck: true });
  const papers = stepHref(id, { name: 'papers' }, { fromCheck: true });
  const yesNo = (value: boolean | undefined) => (value === undefined ? t('check.notSaid') : t(value ? 'form.yes' : 'form.no'));
  const filing = filingOf({ flags });
  return (
    <section class="check-part">
      <div class="check-part-head">
        <h2>{t('check.howTitle')}</h2>
      </div>
      <SummaryList
        rows={[
          {
            id: 'typedBy',
            label: t('check.typedBy'),
            value: assistance.typedBy ? t(`dossier.start.typedByChoices.${assistance.typedBy}`) : t('check.notSaid'),
            changeHref: start,
          },
          {
            id: 'filing',
            label: t('check.filing'),
            value: filing ? t(`dossier.start.filingChoices.${filing}`) : t('check.notSaid'),
            changeHref: start,
          },
          { id: 'digitised', label: t('check.digitised'), value: yesNo(flags.digitised), changeHref: papers },
          { id: 'reused', label: t('check.reused'), value: yesNo(flags.reusedPapers), changeHref: papers },
          ...(flags.databaseUnavailable
            ? [{ id: 'database', label: t('check.database'), value: flags.databaseUnavailable, changeHref: papers }]
            : []),
        ]}
      />
    </section>
  );
}
