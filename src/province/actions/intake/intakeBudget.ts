import { limits } from '../../../contract/versions.ts';

/** Work that a batch of ordinary dossiers needs a fiftieth of. */
const MOST_WORK_MS = 10_000;

/** What one batch may cost before it is sent back as a whole, to come again in halves (S4). A batch of one always gets what it needs. */
export interface IntakeBudget {
  /** Bytes that a content inflated to. */
  inflated(bytes: number): void;
  /** Runs a piece of the work on the batch's account. */
  spend<T>(work: () => T): T;
  /** What has run out. */
  over(): 'contents-too-large' | 'too-much-work' | undefined;
}

export function createIntakeBudget(envelopes: number, elapsed: () => number): IntakeBudget {
  let left: number = limits.dossiers;
  let workMs = 0;
  return {
    inflated: (bytes) => void (left -= bytes),
    spend(work) {
      const started = elapsed();
      try {
        return work();
      } finally {
        workMs += elapsed() - started;
      }
    },
    over() {
      if (envelopes === 1) return undefined;
      if (left < limits.dossier) return 'contents-too-large';
      return workMs > MOST_WORK_MS ? 'too-much-work' : undefined;
    },
  };
}
