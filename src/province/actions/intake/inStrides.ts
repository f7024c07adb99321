import type { Platform } from '../../ports/process.ts';

/** Works through a list without keeping the process from everything else for long. `stop`: nothing after this item is wanted. */
export async function inStrides<T>(
  platform: Platform,
  items: readonly T[],
  work: (item: T) => 'stop' | undefined | void,
): Promise<void> {
  for (const item of items) {
    await platform.giveWay();
    if (work(item) === 'stop') return;
  }
}
