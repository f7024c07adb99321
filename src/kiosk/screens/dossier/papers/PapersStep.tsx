import { useLocation } from 'preact-iso/router';
import type { PaperTask } from '../../../../domain/paper/paperChecklist.ts';
import { TaskList, type Task } from '../../../components/TaskList.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { useStore } from '../../../state/useStore.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { lastPage } from '../form/pageOrder.ts';
import { stepHref } from '../steps.ts';
import { useAttempts } from '../useAttempts.ts';
import { casesToChoose, isCaseMissing } from '../../../../domain/procedure/paperCases.ts';
import { ChosenCases } from './ChosenCases.tsx';
import { missingFlags, PaperFlags } from './PaperFlags.tsx';
import { paperStatus } from './paperStatus.ts';
import './PapersStep.css';
import { shortPaperName } from './shortPaperName.ts';
import { TotalSize } from './TotalSize.tsx';
import { UnclaimedFiles } from './UnclaimedFiles.tsx';

/** Every paper of this case, each with its state in words; then two questions about them that the province must be told. */
export function PapersStep() {
  const desk = useDossierDesk();
  const { session } = desk;
  const { t } = useText();
  const of = useCatalogTexts(`procedure/${session.procedure.code}`);
  const { route, query } = useLocation();
  const { tasks, counts } = useStore(session.store, ({ checklist }) => checklist);
  const paperCaseIds = useStore(session.store, ({ draft }) => draft.paperCaseIds);
  const attempts = useAttempts(() => missingFlags(desk, t));
  const id = session.store.getState().draft.id;
  const fromCheck = query['from'] === 'check';
  const asked = tasks.filter(({ status }) => status !== 'notAsked');
  const notAsked = tasks.filter(({ status }) => status === 'notAsked');
  const hasCases = casesToChoose(session.procedure).length > 0;

  const toTask = (task: PaperTask): Task => ({
    id: task.paper.id,
    title: shortPaperName(task.paper.name),
    titleLang: 'vi',
    ...(task.reason ? { hint: task.reason } : task.paper.hint && { hint: of(task.paper.id, task.paper.hint) }),
    ...(task.paper.handling !== 'form' && { href: stepHref(id, { name: 'paper', paperId: task.paper.id }) }),
    status: paperStatus(task, t),
  });
  const goOn = () => {
    if (attempts.pass()) route(stepHref(id, { name: 'check' }));
  };
  return (
    <DossierPage
      part="papers"
      title={t('papers.title')}
      backHref={stepHref(id, fromCheck ? { name: 'check' } : hasCases ? { name: 'cases' } : lastPage(session))}
      errors={attempts.errors}
      onContinue={goOn}
    >
      <div class="papers stack">
        {hasCases && <ChosenCases fromCheck={fromCheck} />}
        {asked.length === 0 ? (
          <p>{t(isCaseMissing(session.procedure, paperCaseIds) ? 'check.caseMissing' : 'papers.none')}</p>
        ) : (
          <>
            <p>{t('papers.lead')}</p>
            <p class="papers-counts">{t('papers.counts', counts)}</p>
            <TaskList tasks={asked.map(toTask)} />
          </>
        )}
        {notAsked.length > 0 && (
          <details class="papers-not-asked">
            <summary>{t('papers.notAskedTitle', { count: notAsked.length })}</summary>
            <ul>
              {notAsked.map(({ paper }) => (
                <li key={paper.id} lang="vi">
                  {paper.name}
                </li>
              ))}
            </ul>
          </details>
        )}
        <TotalSize />
        <UnclaimedFiles />
        <PaperFlags attempts={attempts} />
      </div>
    </DossierPage>
  );
}
