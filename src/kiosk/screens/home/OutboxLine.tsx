import { Icon } from '../../components/icon/Icon.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import './OutboxLine.css';

/** One calm line. Waiting is normal here; only a dossier that needs a person stands out. */
export function OutboxLine() {
  const app = useApp();
  const { t } = useText();
  const entries = useStore(app.outbox, (outbox) => outbox.entries);
  const attention = entries.filter(({ state }) => state === 'needsAttention').length;
  const waiting = entries.filter(({ state }) => state !== 'delivered').length;
  const text = waiting === 0 ? t('home.outbox.none') : t('home.outbox.waiting', { count: waiting });
  return (
    <p class={`outbox-line${attention > 0 ? ' outbox-line-care' : ''}`}>
      <Icon name={attention > 0 ? 'warning' : 'machine'} />
      <span>
        {attention > 0 ? t('home.outbox.attention', { count: attention }) : text}{' '}
        {entries.length > 0 && (
          <a class="outbox-line-link" href={paths.outbox}>
            {t('home.outbox.look')}
          </a>
        )}
      </span>
    </p>
  );
}
