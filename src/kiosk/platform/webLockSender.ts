import type { SenderLock } from '../ports/windows.ts';

/** One sender among all windows. The browser frees the lock when its window dies, however it dies. */
export function createWebLockSender(locks: LockManager, name = 'cuaban-sender'): SenderLock {
  return {
    // The lock's promise is typed as what `run` resolves to; TypeScript's library awaits it twice.
    tryHold: <T>(run: () => Promise<T>) =>
      locks.request(name, { ifAvailable: true }, (lock) => (lock ? run() : undefined)) as Promise<T | undefined>,
  };
}
