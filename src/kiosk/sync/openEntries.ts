import { withTryBegun } from '../../domain/dossier/deliveryState.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Outbox } from '../ports/storage.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';

/**
 * The open entries as the sender last saw them, so that a thousand rows are not read again for each of a thousand files. Its own changes
 * go through `outbox` and are seen at once; what other windows add is seen at the next `refresh`.
 */
export interface OpenEntries {
  outbox: Outbox;
  current(): OutboxEntry[];
  refresh(): Promise<void>;
}

export function createOpenEntries(stored: Outbox): OpenEntries {
  const seen = new Map<DossierId, OutboxEntry>();
  return {
    current: () => [...seen.values()],
    async refresh() {
      const entries = await stored.list('open');
      seen.clear();
      for (const entry of entries) seen.set(entry.id, entry);
    },
    outbox: {
      ...stored,
      async startSending(ids) {
        const envelopes = await stored.startSending(ids);
        for (const id of ids) {
          const entry = seen.get(id);
          if (entry) seen.set(id, withTryBegun(entry));
        }
        return envelopes;
      },
      async update(ids, change) {
        const after = await stored.update(ids, change);
        for (const entry of after) seen.set(entry.id, entry);
        return after;
      },
    },
  };
}
