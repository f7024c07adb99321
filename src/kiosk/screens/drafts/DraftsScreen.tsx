import { useState } from 'preact/hooks';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { DraftItem } from './DraftItem.tsx';

/** Everything begun and not yet handed in, newest first. */
export function DraftsScreen() {
  const app = useApp();
  const { t } = useText();
  const drafts = useStore(app.drafts, (state) => state.drafts);
  const [discarding, setDiscarding] = useState<Draft>();
  const [failed, setFailed] = useState(false);
  const newestFirst = [...drafts].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  const discard = async ({ id }: Draft) => {
    setDiscarding(undefined);
    const discarded = await app.discardDraft(id);
    setFailed(!discarded.ok);
  };
  return (
    <div class="stack">
      <BackLink href={paths.home} />
      <PageTitle>{t('drafts.title')}</PageTitle>
      {failed && (
        <Notice tone="error" live>
          <p>{t('drafts.discardFailed')}</p>
        </Notice>
      )}
      {drafts.length === 0 ? (
        <>
          <Notice tone="calm" icon="edit" title={t('drafts.empty')}>
            <p>{t('drafts.emptyBody')}</p>
          </Notice>
          <ButtonLink kind="primary" icon="procedure" href={paths.procedures()}>
            {t('home.ways.procedures')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>{t('drafts.lead')}</p>
          <ul role="list" class="drafts-list">
            {newestFirst.map((draft) => (
              <DraftItem key={draft.id} draft={draft} onDiscard={() => setDiscarding(draft)} />
            ))}
          </ul>
        </>
      )}
      <DiscardDialog draft={discarding} onKeep={() => setDiscarding(undefined)} onDiscard={(draft) => void discard(draft)} />
    </div>
  );
}
