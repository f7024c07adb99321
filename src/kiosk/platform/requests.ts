import * as v from 'valibot';
import { msToInstant } from '../../domain/basics/instant.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import type { Clock } from '../ports/time.ts';
import type { Failure } from '../records/failure.ts';
import { readFailure } from './httpFailure.ts';

/** One request, with every way that it can go wrong turned into a told-apart failure (S5). A redirect is never followed. */
export function createRequests({ base, clock, fetch }: { base: string; clock: Clock; fetch: typeof globalThis.fetch }) {
  const failureNow = (kind: Failure['kind'], code: Failure['code']): Failure => ({
    kind,
    code,
    at: msToInstant(clock.now()),
  });

  async function ask(path: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Outcome<Response, Failure>> {
    try {
      const response = await fetch(`${base}${path}`, {
        ...init,
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        ...(signal && { signal }),
      });
      return response.ok ? ok(response) : refused(await readFailure(response, clock));
    } catch {
      if (signal?.aborted) return refused(failureNow('temporary', 'timedOut'));
      return refused(failureNow('temporary', navigator.onLine ? 'connectionCut' : 'offline'));
    }
  }

  async function askJson<S extends v.GenericSchema>(
    path: string,
    schema: S,
    init: RequestInit,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<v.InferOutput<S>, Failure>> {
    const response = await ask(path, init, signal);
    if (!response.ok) return response;
    if (!response.value.headers.get('content-type')?.startsWith('application/json')) {
      return refused(failureNow('notTheProvince', 'captivePortal'));
    }
    let json: unknown;
    try {
      json = JSON.parse(await response.value.text());
    } catch (fault) {
      // A body that ends early rejects; one that ends well but is no JSON was written by somebody else or cut by a proxy.
      return refused(failureNow('temporary', fault instanceof SyntaxError ? 'badAnswer' : 'connectionCut'));
    }
    const parsed = v.safeParse(schema, json);
    return parsed.success ? ok(parsed.output) : refused(failureNow('notTheProvince', 'captivePortal'));
  }

  return { ask, askJson, failureNow };
}
