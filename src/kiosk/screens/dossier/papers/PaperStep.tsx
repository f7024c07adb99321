import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { PaperTask } from '../../../../domain/paper/paperChecklist.ts';
import type { PaperAnswer } from '../../../../domain/paper/attachedPaper.ts';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { DossierPage } from '../DossierPage.tsx';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';
import { useAttempts } from '../useAttempts.ts';
import { AttachBox } from './AttachBox.tsx';
import { FileRows } from './FileRows.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { PaperName } from './PaperName.tsx';
import { shortPaperName } from './shortPaperName.ts';

/** One paper: photographed, handed in, missing, or not needed for a reason. */
export function PaperStep({ paperId }: { paperId: string }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { query } = useLocation();
  const tasks = useStore(session.store, ({ papers }) => papers);
  const asked = tasks.filter(({ status }) => status !== 'notAsked');
  const place = asked.findIndex(({ paper }) => paper.id === paperId);
  const task = asked[place];
  const fromCheck = query['from'] === 'check';
  const about = {
    backHref: stepHref(session.store.getState().draft.id, { name: fromCheck ? 'check' : 'papers' }),
    backText: t(fromCheck ? 'back' : 'papers.paper.back'),
  };
  if (!task) {
    return (
      <DossierPage part="papers" title={t('papers.title')} {...about}>
        <p>{t('papers.paper.unknown')}</p>
      </DossierPage>
    );
  }
  return <Paper task={task} place={t('papers.paper.number', { number: place + 1, total: asked.length })} {...about} />;
}

function Paper({ task, ...about }: { task: PaperTask; place: string; backHref: string; backText: string }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { route } = useLocation();
  const { paper } = task;
  const files = useStore(session.store, ({ draft }) => draft.files).filter((file) => file.paperId === paper.id);
  const answer = useStore(session.store, ({ draft }) => draft.papers.find((each) => each.paperId === paper.id));
  const [chosen, setChosen] = useState<PaperAnswer['state'] | undefined>(files.length > 0 ? 'have' : answer?.state);
  // Kept while another line is chosen, so that changing one's mind loses nothing.
  const [reason, setReason] = useState(answer?.reason ?? '');
  const attempts = useAttempts(() => {
    const wrong = problemOf(paper.handling === 'attach' ? chosen : (chosen ?? 'onPaper'), files.length, reason);
    return wrong ? [{ targetId: wrong.targetId, message: t(wrong.text) }] : [];
  });

  const choose = (state: PaperAnswer['state']) => {
    setChosen(state);
    session.answerPaper({ paperId: paper.id, state, ...(state === 'notNeeded' && reason && { reason }) });
  };
  const giveReason = (given: string) => {
    setReason(given);
    session.answerPaper({ paperId: paper.id, state: 'notNeeded', reason: given });
  };
  const goOn = () => {
    if (attempts.pass()) route(about.backHref);
  };
  return (
    <DossierPage
      part="papers"
      title={shortPaperName(paper.name)}
      {...about}
      errors={attempts.errors}
      onContinue={goOn}
      continueText={t('papers.paper.done')}
    >
      <div class="stack-wide">
        <PaperName paper={paper} />
        {paper.handling === 'form' && <p>{t('papers.paper.filledHere')}</p>}
        {paper.handling === 'show' && <p>{t('papers.paper.toShow')}</p>}
        {paper.handling !== 'form' && (
          <PaperChoice
            paper={paper}
            chosen={chosen}
            reason={reason}
            attempts={attempts}
            onChoose={choose}
            onReason={giveReason}
          />
        )}
        {(chosen === 'have' || files.length > 0) && (
          <section class="stack" aria-label={t('papers.attach.files')}>
            <FileRows files={files} />
            {chosen === 'have' ? <AttachBox paperId={paper.id} /> : <p class="soft">{t('papers.paper.filesStay')}</p>}
          </section>
        )}
      </div>
    </DossierPage>
  );
}

const problems = {
  state: { targetId: 'paper-state', text: 'papers.paper.stateMissing' },
  file: { targetId: 'paper-state', text: 'papers.paper.fileMissing' },
  reason: { targetId: 'paper-reason', text: 'papers.paper.reasonMissing' },
} as const;

/** What keeps the person on the page of a paper. "Missing" does not: it is said, and the check will list it. */
function problemOf(
  chosen: PaperAnswer['state'] | undefined,
  files: number,
  reason = '',
): (typeof problems)[keyof typeof problems] | undefined {
  if (files > 0) return undefined;
  if (chosen === undefined) return problems.state;
  if (chosen === 'have') return problems.file;
  return chosen === 'notNeeded' && reason.trim() === '' ? problems.reason : undefined;
}
