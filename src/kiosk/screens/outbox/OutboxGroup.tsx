import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import { OutboxItem } from './OutboxItem.tsx';

const pageLength = 20;

export function OutboxGroup({ title, entries }: { title: string; entries: readonly OutboxEntry[] }) {
  const { t } = useText();
  const [shown, setShown] = useState(pageLength);
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <section class="stack">
      <h2>
        {title} ({entries.length})
      </h2>
      <ul role="list" class="outbox-list">
        {entries.slice(0, shown).map((entry) => (
          <OutboxItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + pageLength)}>{t('outbox.more', { count: Math.min(left, pageLength) })}</Button>
      )}
    </section>
  );
}
