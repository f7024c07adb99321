import type { Platform } from '../../ports/process.ts';

const STRIDE = 32;

/** Works through a list without keeping the process from everything else for long. */
export async function inStrides<T>(platform: Platform, items: readonly T[], work: (item: T) => void): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % STRIDE === 0) await platform.giveWay();
    work(item);
  }
}
