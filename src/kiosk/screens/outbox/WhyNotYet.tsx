import { useEffect, useRef, useState } from 'preact/hooks';
import { instantToMs } from '../../../domain/basics/instant.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { minutesUntil } from './minutesUntil.ts';

/** Why it is not at the province yet, and when the machine will try again. Nothing to say before the first try. */
export function WhyNotYet({ entry: { state, failure, attempts, nextTryAt, replacedBy } }: { entry: OutboxEntry }) {
  const { t } = useText();
  const app = useApp();
  const retryAt = useStore(app.line, (line) => line.retryAt);
  const now = useMinute(() => instantToMs(app.deskTime().machineAt));
  if (!failure || state === 'delivered' || state === 'sending') return null;
  const minutes = minutesUntil(nextTryAt ?? retryAt, now);
  const detail = failure.problem?.detail ?? failure.problem?.title;
  return (
    <div class="outbox-why">
      <p>
        {t('outbox.reason')} <b>{t(`failures.${failure.code}`)}</b>
      </p>
      {state === 'needsAttention' && detail && <p>{t('outbox.detail', { detail })}</p>}
      {replacedBy !== undefined && <p>{t('outbox.replaced')}</p>}
      {state === 'queued' && (
        <p>
          {t('outbox.attempts', { count: attempts })}. {t('outbox.nextTry')}{' '}
          {minutes > 0 ? t('outbox.nextMinutes', { count: minutes }) : t('outbox.nextNow')}
        </p>
      )}
    </div>
  );
}

/** The present time by the machine's clock, in ms, anew every half minute. */
function useMinute(read: () => number): number {
  const [now, setNow] = useState(read);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const timer = setInterval(() => setNow(latest.current()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
