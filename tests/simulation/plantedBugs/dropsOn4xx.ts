import type { PlantedBug } from '../plantedBug.ts';
import { deleteRows } from './rawTables.ts';

/** TanStack's offline transactions: a 4xx is nobody's to retry, so it is dropped. One 401 empties the outbox. */
export const dropsOn4xx: PlantedBug = {
  fetch:
    (send, { indexedDB }) =>
    async (input, init) => {
      const reply = await send(input, init);
      if (reply.status === 401) await deleteRows(indexedDB, ['outbox', 'envelopes'], () => true);
      return reply;
    },
};
