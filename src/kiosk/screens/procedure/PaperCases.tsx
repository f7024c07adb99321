import type { PaperCase, RequiredPaper } from '../../../domain/procedure/procedure.ts';
import { Icon } from '../../components/icon/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Translate } from '../../i18n/text.ts';
import { useText, type CatalogText } from '../../i18n/useText.ts';
import { needOf, type PaperNeed } from './countPapers.ts';
import './PaperCases.css';

/** What to bring, by case, with how many originals and copies. */
export function PaperCases({ cases, of }: { cases: readonly PaperCase[]; of: CatalogText }) {
  const { t } = useText();
  const listed = cases.filter(({ papers }) => papers.length > 0);
  return (
    <section class="papers stack" aria-labelledby="papers-title">
      <h2 id="papers-title">{t('procedure.papersTitle')}</h2>
      {listed.length === 0 && (
        <Notice tone="calm" icon="info">
          <p>{t('procedure.papersUnknown')}</p>
        </Notice>
      )}
      {listed.map(({ id, name, papers }) => (
        <div key={id}>
          {listed.length > 1 && (
            <h3 class="papers-case">
              {name === '' ? t('procedure.everyCase') : `${t('procedure.case')}: `}
              <span lang="vi">{name}</span>
            </h3>
          )}
          <PaperList papers={papers} of={of} need="always" />
          <PaperList papers={papers} of={of} need="sometimes" title={t('procedure.papersByAnswers')} />
          <PaperList papers={papers} of={of} need="portalOnly" title={t('procedure.papersPortalOnly')} />
        </div>
      ))}
    </section>
  );
}

interface PaperListProps {
  papers: readonly RequiredPaper[];
  need: PaperNeed;
  of: CatalogText;
  title?: string;
}

function PaperList({ papers, need, of, title }: PaperListProps) {
  const listed = papers.filter((paper) => needOf(paper) === need);
  if (listed.length === 0) return null;
  return (
    <>
      {title && <p class="papers-sort">{title}</p>}
      <ul class="papers-list" role="list">
        {listed.map((paper) => (
          <Paper key={paper.id} paper={paper} of={of} />
        ))}
      </ul>
    </>
  );
}

/** Official wordings can be a whole article of law: in bold they would hide everything else. */
const LONG_NAME = 90;

function Paper({ paper, of }: { paper: RequiredPaper; of: CatalogText }) {
  const { t } = useText();
  return (
    <li class="paper">
      <Icon name={paper.handling === 'form' ? 'edit' : 'papers'} size="large" />
      <div>
        <p class={paper.name.length > LONG_NAME ? 'paper-name paper-name-long' : 'paper-name'}>
          <span lang="vi">{paper.name}</span>
          {paper.optional && needOf(paper) !== 'portalOnly' && <span class="soft"> ({t('procedure.ifAny')})</span>}
        </p>
        {needOf(paper) !== 'portalOnly' && <p class="paper-count">{describeHandling(paper, t)}</p>}
        {paper.hint && <p class="soft">{of(paper.id, paper.hint)}</p>}
      </div>
    </li>
  );
}

function describeHandling({ handling, originals, copies }: RequiredPaper, t: Translate): string {
  if (handling === 'form') return t('procedure.form');
  const counts = [
    originals > 0 ? t('procedure.originals', { count: originals }) : '',
    copies > 0 ? t('procedure.copies', { count: copies }) : '',
  ].filter(Boolean);
  return [counts.join(' + '), handling === 'show' ? t('procedure.show') : ''].filter(Boolean).join('. ');
}
