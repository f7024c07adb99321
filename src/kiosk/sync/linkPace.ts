/**
 * How much to put into one PATCH. A chunk should take about half a minute, so that a round trip of 400 ms costs 1–2 % of it; the server
 * keeps the bytes of a cut one, so a large chunk risks nothing but the wait for its time-out (S8).
 */
export interface LinkPace {
  chunkBytes(): number;
  timeoutMs(bytes: number): number;
  sent(bytes: number, ms: number): void;
  cut(): void;
}

const SMALLEST = 32 * 1024;
const LARGEST = 8 * 1024 * 1024;
const TARGET_MS = 30_000;
/** Slower than this is a dead line: 1 kB/s. */
const SLOWEST = 1;

export function createLinkPace(): LinkPace {
  let rate = 16; // bytes per ms, assumed until measured: about 128 kbit/s
  return {
    chunkBytes: () => Math.min(LARGEST, Math.max(SMALLEST, Math.round(rate * TARGET_MS))),
    timeoutMs: (bytes) => 30_000 + Math.min(bytes / SLOWEST, Math.max(60_000, (8 * bytes) / rate)),
    sent: (bytes, ms) => {
      if (bytes < SMALLEST / 2) return; // too small to tell anything of the link but its round trip
      rate = 0.5 * rate + 0.5 * (bytes / Math.max(1, ms));
    },
    cut: () => {
      rate = Math.max(SMALLEST / TARGET_MS, rate / 2);
    },
  };
}
