import type { RequiredPaper } from '../../../../domain/procedure/procedure.ts';
import { SpeakerButton } from '../../../components/SpeakerButton.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { shortPaperName } from './shortPaperName.ts';

/** The whole official wording under the short title, our own words about it, and how many are wanted. */
export function PaperName({ paper }: { paper: RequiredPaper }) {
  const { t } = useText();
  const { session } = useDossierDesk();
  const of = useCatalogTexts(`procedure/${session.procedure.code}`);
  const { name, hint, originals, copies, optional } = paper;
  const wanted = [
    originals > 0 && t('procedure.originals', { count: originals }),
    copies > 0 && t('procedure.copies', { count: copies }),
    optional && t('procedure.ifAny'),
  ].filter(Boolean);
  return (
    <div class="stack-tight">
      {hint && <p class="dossier-lead">{of(paper.id, hint)}</p>}
      {wanted.length > 0 && <p class="soft">{wanted.join(', ')}</p>}
      {shortPaperName(name) !== name && (
        <p class="paper-official">
          <span class="soft">{t('papers.paper.official')}: </span>
          <span lang="vi">{name}</span>
        </p>
      )}
      <SpeakerButton text={[name, hint].filter(Boolean).join('. ')} />
    </div>
  );
}
