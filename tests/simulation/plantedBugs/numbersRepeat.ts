import type { PlantedBug } from '../plantedBug.ts';

/** The next number is the length of the queue plus one, and the queue grows shorter. */
export const numbersRepeat: PlantedBug = {
  stores: (storage) => ({
    ...storage,
    outbox: {
      ...storage.outbox,
      submit: (draft, build) => storage.outbox.submit(draft, async () => build((await storage.outbox.list('open')).length + 1)),
    },
  }),
};
