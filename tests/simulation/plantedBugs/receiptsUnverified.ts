import type { PlantedBug } from '../plantedBug.ts';

/** A receipt is believed because it looks like one. */
export const receiptsUnverified: PlantedBug = {
  signatures: () => ({ verify: () => Promise.resolve(true) }),
};
