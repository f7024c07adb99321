/** Does one thing after another, in the order in which they were asked for, so that it never matters which would have been faster. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing waits any more. */
  over(): Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const own = last.then(work);
      last = own.catch(() => undefined);
      return own;
    },
    async over() {
      for (let seen: unknown; seen !== last;) {
        seen = last;
        await last;
      }
    },
  };
}
