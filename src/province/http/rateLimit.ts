export interface RateLimit {
  /** Takes one; false when there is none left. */
  take(key: string): boolean;
  /** Whether there is none left, without taking. */
  isSpent(key: string): boolean;
}

/** Beyond this many the whole table is forgotten: it bounds memory, not attackers. */
const MAX_KEYS = 100_000;

/** A bucket for each key that holds `burst` and fills by `perMinute`. */
export function createRateLimit(burst: number, perMinute: number, nowMs: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const refill = (key: string) => {
    const now = nowMs();
    if (buckets.size > MAX_KEYS) buckets.clear();
    const bucket = buckets.get(key) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * perMinute);
    bucket.at = now;
    buckets.set(key, bucket);
    return bucket;
  };
  return {
    take(key) {
      const bucket = refill(key);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
    isSpent: (key) => refill(key).left < 1,
  };
}
