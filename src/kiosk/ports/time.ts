export interface Clock {
  /** Milliseconds since 1970 by this machine's clock, which may be wrong and may jump. */
  now(): number;
  /** Milliseconds that only grow, for waiting and measuring. */
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal aborts (never rejects). */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Chance {
  bytes(count: number): Uint8Array<ArrayBuffer>;
  /** In [0, 1). */
  fraction(): number;
}
