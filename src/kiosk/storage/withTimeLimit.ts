import { StorageFailure } from './storageFailure.ts';

/** Waits at most `ms` for `work`; then runs `giveUp` and rejects with `timedOut`. What `work` does later is nobody's concern. */
export function withTimeLimit<T>(work: Promise<T>, ms: number, giveUp: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StorageFailure('timedOut'));
      giveUp();
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
