import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlantedBug } from '../plantedBug.ts';
import { flippingWire } from './flippingWire.ts';

/** A file is whole when it is long enough. The wire that shows it flips a bit in every fourth upload. */
export const countsBytesOnly: PlantedBug = {
  ...flippingWire,
  doors: (doors) => ({
    ...doors,
    files: {
      ...doors.files,
      async complete(sha256) {
        const [partial, complete] = ['partial', 'complete'].map((place) => join(doors.directory, 'files', place));
        const target = join(complete!, sha256.slice(0, 2));
        await mkdir(target, { recursive: true });
        await rename(join(partial!, sha256), join(target, sha256)).catch(() => undefined);
        return 'complete';
      },
    },
  }),
};
