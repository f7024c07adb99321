import type { PlantedBug } from '../plantedBug.ts';

/** The cursor is written as soon as the page is there; its rows come after, or not (S13). */
export const cursorBeforeRows: PlantedBug = {
  province: (province, { storage }) => ({
    ...province,
    async changes(after, epoch, signal) {
      const page = await province.changes(after, epoch, signal);
      if (page.ok) await storage.settings.set({ changesCursor: page.value.cursor, changesEpoch: page.value.epoch });
      return page;
    },
  }),
};
