import { SummaryList } from '../../../components/SummaryList.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { isCaseMissing } from '../../../../domain/procedure/paperCases.ts';
import { paperStatus } from '../papers/paperStatus.ts';
import { shortPaperName } from '../papers/shortPaperName.ts';
import { stepHref } from '../steps.ts';

/** The papers and what was done with each. */
export function PapersSummary() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const tasks = useStore(session.store, ({ papers }) => papers).filter(({ status }) => status !== 'notAsked');
  const { draft } = session.store.getState();
  return (
    <section class="check-part">
      <div class="check-part-head">
        <h2>{t('check.papersTitle')}</h2>
      </div>
      {tasks.length === 0 ? (
        <p>{t(isCaseMissing(session.procedure, draft.paperCaseIds) ? 'check.caseMissing' : 'check.noPapers')}</p>
      ) : (
        <SummaryList
          rows={tasks.map((task) => {
            const { tone, text } = paperStatus(task, t);
            return {
              id: task.paper.id,
              label: shortPaperName(task.paper.name),
              labelLang: 'vi' as const,
              value: (
                <>
                  <Tag tone={tone}>{text}</Tag>
                  {task.reason && <span class="check-reason">{task.reason}</span>}
                </>
              ),
              ...(task.paper.handling !== 'form' && {
                changeHref: stepHref(draft.id, { name: 'paper', paperId: task.paper.id }, { fromCheck: true }),
              }),
            };
          })}
        />
      )}
    </section>
  );
}
