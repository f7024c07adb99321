/** Longest stretch of work in one go: shorter than anybody notices, much longer than the way round the event loop. */
const STRETCH_MS = 20;

/**
 * Lets long works share the process: each asks before its next piece. While the stretch is short the answer comes at once; then everything
 * else that waits has its turn first, and of the works that wait only one goes on in each round.
 */
export function createRoundRobin(elapsed: () => number, nextRound: () => Promise<void>): () => Promise<void> {
  let stretchSince = Number.NEGATIVE_INFINITY;
  let last: Promise<void> | undefined;
  const isShort = () => elapsed() - stretchSince < STRETCH_MS;

  async function waitForRound(before: Promise<void> | undefined): Promise<void> {
    await before;
    await nextRound();
    stretchSince = elapsed();
  }

  return async () => {
    if (isShort()) return;
    const mine = waitForRound(last);
    last = mine;
    await mine;
    if (last === mine) last = undefined;
  };
}
