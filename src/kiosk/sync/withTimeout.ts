import { refused, type Outcome } from '../../domain/basics/outcome.ts';
import type { Clock } from '../ports/time.ts';
import type { Failure } from '../records/failure.ts';
import { createFailure } from './failures.ts';

/** Runs a call with a signal that aborts after `ms` or with the outer signal. A call that ignores its signal is left behind. */
export async function withTimeout<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal,
  call: (signal: AbortSignal) => Promise<Outcome<T, Failure>>,
): Promise<Outcome<T, Failure>> {
  const inner = new AbortController();
  const stop = () => inner.abort();
  outer.addEventListener('abort', stop, { once: true });
  if (outer.aborted) inner.abort();
  const waited = new AbortController();
  const timedOut = clock.wait(ms, waited.signal).then((): Outcome<T, Failure> => {
    inner.abort();
    return refused(createFailure('temporary', 'timedOut', clock.now()));
  });
  try {
    return await Promise.race([call(inner.signal), timedOut]);
  } finally {
    waited.abort();
    outer.removeEventListener('abort', stop);
  }
}
