import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { FileRows } from './FileRows.tsx';

/** Files whose paper is not asked for any more, because an answer has changed. They stay, and they are not sent. */
export function UnclaimedFiles() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { unclaimed } = useStore(session.store, ({ checklist }) => checklist);
  const files = useStore(session.store, ({ draft }) => draft.files);
  // A file that is itself an answer belongs to its question, not to a paper.
  const left = files.filter(
    ({ paperId, sha256 }) =>
      paperId !== undefined &&
      !session.compiled.byId.has(paperId) &&
      unclaimed.some((file) => file.paperId === paperId && file.sha256 === sha256),
  );
  if (left.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{t('papers.unclaimed')}</h2>
      <p>{t('papers.unclaimedBody')}</p>
      <FileRows files={left} />
    </section>
  );
}
