import type { PlantedBug } from '../plantedBug.ts';

/** Of two statuses the one with the later time wins, whatever was said last. */
export const ordersByClock: PlantedBug = {
  stores: (storage) => ({
    ...storage,
    outbox: {
      ...storage.outbox,
      update: (ids, change) =>
        storage.outbox.update(ids, (entry) => {
          const after = change(entry);
          const isOlder = entry.status && after.status && after.status.changedAt < entry.status.changedAt;
          return isOlder && entry.status ? { ...after, status: entry.status } : after;
        }),
    },
  }),
};
