import type { Clock } from '../ports/time.ts';

/** While the sender works through a morning's dossiers, rows change many times a second; nobody reads faster than this. In ms. */
const SPACING = 300;

/**
 * Reloads what a store shows when it is told to: at once, then at most every `SPACING` ms, and always once more after the last call.
 * A reload that fails leaves what was shown.
 */
export function createReloader(clock: Clock, load: () => Promise<void>): () => void {
  let busy = false;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await load().catch(() => {});
      await clock.wait(SPACING);
    } while (again);
    busy = false;
  }

  return () => {
    again = true;
    if (busy) return;
    busy = true;
    void run();
  };
}
