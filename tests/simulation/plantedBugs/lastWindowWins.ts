import type { PlantedBug } from '../plantedBug.ts';

/** One slot for the draft, and whoever saves last has it: the other window's words are gone. */
export const lastWindowWins: PlantedBug = {
  stores: (storage) => ({
    ...storage,
    drafts: {
      ...storage.drafts,
      async save(draft) {
        const saved = await storage.drafts.save(draft);
        if (saved.ok || saved.error !== 'conflict') return saved;
        const stored = await storage.drafts.find(draft.id);
        return stored ? storage.drafts.save({ ...draft, revision: stored.revision }) : saved;
      },
    },
  }),
};
