import type { PlantedBug } from '../plantedBug.ts';

/** A due time is a due time, also one that was written while the clock stood two years ahead (S7). */
export const dueTimesBelieved: PlantedBug = {
  stores: (storage, { clock }) => ({
    ...storage,
    outbox: {
      ...storage.outbox,
      async list(which) {
        const entries = await storage.outbox.list(which);
        return which === 'open' ? entries.filter(({ nextTryAt }) => (nextTryAt ?? 0) <= clock.now()) : entries;
      },
    },
  }),
};
