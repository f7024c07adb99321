import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** A private or guest window loses everything when it closes: said before any work begins. */
export function EphemeralNotice() {
  const app = useApp();
  const { t } = useText();
  const ephemeral = useStore(app.storage, (health) => health.ephemeral);
  if (!ephemeral) return null;
  return (
    <Notice tone="warning" title={t('home.ephemeral.title')}>
      <p>{t('home.ephemeral.body')}</p>
    </Notice>
  );
}
