import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { OutboxGroup } from './OutboxGroup.tsx';

/** Both truths for every dossier of this machine: those that need a person first, then the waiting, then the delivered. */
export function OutboxScreen() {
  const app = useApp();
  const { t } = useText();
  const { entries, sending } = useStore(app.outbox, (outbox) => outbox);
  const attention = entries.filter(({ state }) => state === 'needsAttention');
  const waiting = entries.filter(({ state }) => state === 'queued' || state === 'sending');
  const delivered = entries.filter(({ state }) => state === 'delivered');
  return (
    <div class="stack-wide">
      <div class="stack">
        <BackLink href={paths.home} />
        <PageTitle>{t('outbox.title')}</PageTitle>
        <p>{t('outbox.lead')}</p>
        <LineNotice />
        {waiting.length > 0 && (
          <Button kind="primary" icon="send" busy={sending} onClick={() => void app.sendNow()}>
            {t(sending ? 'outbox.sending' : 'outbox.send')}
          </Button>
        )}
      </div>
      {entries.length === 0 && (
        <Notice tone="calm" icon="machine" title={t('outbox.empty')}>
          <p>{t('outbox.emptyBody')}</p>
        </Notice>
      )}
      <OutboxGroup title={t('outbox.attention')} entries={attention} />
      <OutboxGroup title={t('outbox.waiting')} entries={waiting} />
      <OutboxGroup title={t('outbox.delivered')} entries={delivered} />
    </div>
  );
}

/** Why nothing goes out at the moment: grey, for it is the normal state here. */
function LineNotice() {
  const app = useApp();
  const { t } = useText();
  const { line, lastFailure } = useStore(app.line, (state) => state);
  if (line !== 'unreachable' || !lastFailure) return null;
  return (
    <Notice tone="calm" title={t('strip.line.unreachable')} live>
      <p>{t(`failures.${lastFailure.code}`)}</p>
    </Notice>
  );
}
