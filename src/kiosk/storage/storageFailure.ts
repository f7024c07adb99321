import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import type { StorageError, StorageFault } from '../ports/storage.ts';

/** The one error that stores throw; `fault` is what people are told. */
export class StorageFailure extends Error implements StorageError {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause?: unknown) {
    super(`storage: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Chromium tells a full disk at opening or committing in words only; the name is then UnknownError or AbortError. */
const fullDisk = /full disk|disk full|no space|quota/i;

/** Dexie wraps the browser's exception, sometimes twice: `AbortError` { inner: `QuotaExceededError` }. */
export function faultOf(error: unknown): StorageFault {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at instanceof StorageFailure) return at.fault;
    if (at.name === 'QuotaExceededError' || fullDisk.test(at.message)) return 'full';
    if (at.name === 'VersionError') return 'newerSchema';
    at = ('inner' in at ? at.inner : undefined) ?? at.cause;
  }
  return 'unavailable';
}

/** The connection had died before the transaction began: nothing was written, a new connection may try once more. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && (error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError');
}

export async function settled<T>(work: Promise<T>): Promise<Outcome<T, StorageFault>> {
  try {
    return ok(await work);
  } catch (error) {
    return refused(faultOf(error));
  }
}
