/** The right to write one file, held by one writer at a time. */
export interface WriterLock {
  /** Resolves when another writer takes over: stop, flush, release. */
  overtaken: Promise<void>;
  /** A sign of life: bytes arrived. */
  progress(): void;
  release(): void;
}

interface Holder {
  lastProgress: number;
  overtake: () => void;
  released: Promise<void>;
}

/**
 * One writer a file within this process. A holder who has been silent for `silentAfterMs` is taken for dead (a link was cut and TCP has
 * not noticed): he is told to stop, and the newcomer goes on as soon as what arrived is durable.
 */
export function createWriterLocks(
  silentAfterMs: number,
  elapsed: () => number,
): { tryHold(file: string): Promise<WriterLock | undefined> } {
  const holders = new Map<string, Holder>();
  return {
    async tryHold(file) {
      for (let holder = holders.get(file); holder; holder = holders.get(file)) {
        if (elapsed() - holder.lastProgress < silentAfterMs) return undefined;
        holder.overtake();
        await holder.released;
      }
      let overtake = () => {};
      let release = () => {};
      const overtaken = new Promise<void>((resolve) => (overtake = resolve));
      const released = new Promise<void>((resolve) => (release = resolve));
      const holder: Holder = { lastProgress: elapsed(), overtake, released };
      holders.set(file, holder);
      return {
        overtaken,
        progress: () => {
          holder.lastProgress = elapsed();
        },
        release: () => {
          if (holders.get(file) === holder) holders.delete(file);
          release();
        },
      };
    },
  };
}
