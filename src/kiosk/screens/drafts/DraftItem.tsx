import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import { paths } from '../paths.ts';
import './DraftItem.css';

/** By procedure and time; who it is about is seen only inside. */
export function DraftItem({ draft, onDiscard }: { draft: Draft; onDiscard: () => void }) {
  const { t } = useText();
  const { id, procedureName, startedAt, savedAt, files } = draft;
  const about = <span class="visually-hidden">: {procedureName}</span>;
  return (
    <li class="draft">
      <h2 class="draft-name" lang="vi">
        {procedureName}
      </h2>
      <p class="soft">
        {t('drafts.startedAt', { time: formatInstant(startedAt) })} · {t('drafts.savedAt', { time: formatInstant(savedAt) })}
        {files.length > 0 && ` · ${t('drafts.files', { count: files.length })}`}
      </p>
      <div class="row">
        <ButtonLink icon="edit" href={paths.draft(id)}>
          {t('drafts.resume')}
          {about}
        </ButtonLink>
        <Button kind="danger" icon="discard" onClick={onDiscard}>
          {t('drafts.discard')}
          {about}
        </Button>
      </div>
    </li>
  );
}
