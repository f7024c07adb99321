import type { DossierId } from '../../../domain/dossier/dossier.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';

/** No such draft: most often it was submitted, and the person came back with the browser's button. */
export function DossierMissing({ id }: { id: DossierId }) {
  const app = useApp();
  const { t } = useText();
  const isSubmitted = useStore(app.outbox, ({ entries }) => entries.some((entry) => entry.id === id));
  return (
    <div class="stack">
      <PageTitle>{t('dossier.missingTitle')}</PageTitle>
      <p>{t(isSubmitted ? 'dossier.submitted' : 'dossier.missingBody')}</p>
      {isSubmitted ? (
        <ButtonLink kind="primary" href={paths.slip(id)}>
          {t('dossier.seeSlip')}
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" href={paths.drafts}>
          {t('dossier.missingDrafts')}
        </ButtonLink>
      )}
      <p>
        <ButtonLink icon="home" href={paths.home}>
          {t('notFound.home')}
        </ButtonLink>
      </p>
    </div>
  );
}
