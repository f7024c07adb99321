import type { PlantedBug } from '../plantedBug.ts';

/** Enketo: the record in one transaction, its files in the next. */
export const fileAndRowApart: PlantedBug = {
  stores: (storage) => ({
    ...storage,
    drafts: {
      ...storage.drafts,
      async saveWithFile(draft, file, bytes) {
        const saved = await storage.drafts.save(draft);
        return saved.ok ? storage.drafts.saveWithFile(saved.value, file, bytes) : saved;
      },
    },
  }),
};
