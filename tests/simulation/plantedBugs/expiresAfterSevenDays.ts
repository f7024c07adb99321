import { instantToMs } from '../../../src/domain/basics/instant.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import type { OutboxRow } from '../../../src/kiosk/storage/schema.ts';
import type { PlantedBug } from '../plantedBug.ts';
import { deleteRows } from './rawTables.ts';

const SEVEN_DAYS = 7 * 24 * 3_600_000;

/** Workbox's maxRetentionTime: what is older than a week by the machine's own clock is thrown away. */
export const expiresAfterSevenDays: PlantedBug = {
  stores: (storage, { indexedDB, clock }) => ({
    ...storage,
    outbox: {
      ...storage.outbox,
      async list(which) {
        const isOld = ({ queuedAt }: OutboxEntry) => clock.now() - instantToMs(queuedAt) > SEVEN_DAYS;
        const entries = await storage.outbox.list(which);
        if (which !== 'open' || !entries.some(isOld)) return entries;
        await deleteRows(indexedDB, ['outbox'], (row) => (row as OutboxRow).open === 1 && isOld((row as OutboxRow).entry));
        return storage.outbox.list(which);
      },
    },
  }),
};
