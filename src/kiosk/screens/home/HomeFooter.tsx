import { ButtonLink } from '../../components/ButtonLink.tsx';
import { formatDay } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import './HomeFooter.css';

export function HomeFooter() {
  const app = useApp();
  const { t } = useText();
  const dataOn = useStore(app.catalog, (catalog) => (catalog.status === 'ready' ? catalog.dataOn : ''));
  return (
    <div class="home-footer">
      <p class="soft small">{dataOn && t('catalog.dataOn', { day: formatDay(dataOn) })}</p>
      <ButtonLink kind="quiet" icon="settings" href={paths.settings}>
        {t('home.settings')}
      </ButtonLink>
    </div>
  );
}
