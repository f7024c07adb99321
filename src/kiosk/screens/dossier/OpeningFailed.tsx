import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';

/** The disk did not give the draft back. It is still there, so trying again is the thing to do. */
export function OpeningFailed({ onAgain }: { onAgain: () => void }) {
  const { t } = useText();
  return (
    <div class="stack">
      <PageTitle>{t('dossier.openFailed')}</PageTitle>
      <p>{t('storageFaults.unavailable')}</p>
      <Button kind="primary" onClick={onAgain}>
        {t('dossier.again')}
      </Button>
    </div>
  );
}
