import type { Clock } from '../ports/time.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      // Longer than 2³¹ − 1 ms would fire at once.
      const timer = setTimeout(done, Math.min(ms, 0x7fffffff));
      signal?.addEventListener('abort', done);
    }),
};
