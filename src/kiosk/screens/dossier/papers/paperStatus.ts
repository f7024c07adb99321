import type { PaperTask } from '../../../../domain/paper/paperChecklist.ts';
import type { TagTone } from '../../../components/Tag.tsx';
import type { Translate } from '../../../i18n/text.ts';

/** How far a paper is, in words and a tone. A compulsory paper that is missing needs care; an optional one does not. */
export function paperStatus({ paper, status, files, reason }: PaperTask, t: Translate): { tone: TagTone; text: string } {
  switch (status) {
    case 'attached':
      return { tone: 'good', text: t('papers.status.attached', { count: files }) };
    case 'filledHere':
    case 'onPaper':
      return { tone: 'good', text: t(`papers.status.${status}`) };
    case 'notNeeded':
      return reason
        ? { tone: 'good', text: t('papers.status.notNeeded') }
        : { tone: 'care', text: t('papers.status.notNeededNoReason') };
    case 'open':
      return paper.optional
        ? { tone: 'calm', text: t('papers.status.openOptional') }
        : { tone: 'active', text: t('papers.status.open') };
    case 'missing':
      return { tone: paper.optional ? 'calm' : 'care', text: t('papers.status.missing') };
    case 'toShow':
    case 'notAsked':
      return { tone: 'calm', text: t(`papers.status.${status}`) };
  }
}
