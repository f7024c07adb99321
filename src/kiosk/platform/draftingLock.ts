import type { DraftingLock } from '../ports/windows.ts';

/** Every window with an open draft shares one Web Lock; the browser lets go of it when the window dies, however it dies. */
export function createDraftingLock(locks: LockManager, name = 'cuaban-drafting'): DraftingLock {
  let mine = 0;
  return {
    hold() {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      void locks.request(name, { mode: 'shared' }, () => {
        mine += 1;
        return held.then(() => {
          mine -= 1;
        });
      });
      return release;
    },
    async isHeldElsewhere() {
      const { held = [] } = await locks.query();
      return held.filter((lock) => lock.name === name).length > mine;
    },
  };
}
