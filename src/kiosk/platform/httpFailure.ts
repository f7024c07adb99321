import * as v from 'valibot';
import { createProblem, Problem, problemCodeOf } from '../../contract/problem.ts';
import { msToInstant } from '../../domain/basics/instant.ts';
import type { Clock } from '../ports/time.ts';
import type { Failure } from '../records/failure.ts';

/**
 * Tells a refusal of the province from one of something between (S5). Only problem+json with a known type counts as the province's word.
 *
 * | answer                               | kind            | code           |
 * |--------------------------------------|-----------------|----------------|
 * | redirect, HTML, JSON of another shape| notTheProvince  | captivePortal  |
 * | 401, 403 with a problem              | temporary       | unauthorised   |
 * | 429 with a problem                   | temporary       | rateLimited    |
 * | 502, 503, 504 from anybody           | temporary       | serverBusy     |
 * | other 5xx                            | temporary       | serverError    |
 * | 423, 409 with a problem              | temporary       | serverBusy     |
 * | digest-mismatch: damaged on the way  | temporary       | connectionCut  |
 * | other 4xx with a problem             | permanent       | refused        |
 */
export async function readFailure(response: Response, clock: Clock): Promise<Failure> {
  const problem = await readProblem(response);
  const failure = (kind: Failure['kind'], code: Failure['code']): Failure => ({
    kind,
    code,
    at: msToInstant(clock.now()),
    ...(problem && { problem }),
  });
  const { status, type } = response;
  if (status === 502 || status === 503 || status === 504) return failure('temporary', 'serverBusy');
  if (!problem && status >= 500) return failure('temporary', 'serverError');
  if (!problem || type === 'opaqueredirect') return failure('notTheProvince', 'captivePortal');
  if (status >= 500) return failure('temporary', 'serverError');
  if (status === 401 || status === 403) return failure('temporary', 'unauthorised');
  if (status === 429) return failure('temporary', 'rateLimited');
  if (status === 423 || status === 409) return failure('temporary', 'serverBusy');
  if (problemCodeOf(problem) === 'digest-mismatch') return failure('temporary', 'connectionCut');
  return failure('permanent', 'refused');
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  // The answer to a HEAD has no body to say it in.
  if (response.status === 404 && response.headers.has('tus-resumable'))
    return createProblem('not-found', 404, 'No bytes of this file');
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  try {
    const parsed = v.safeParse(Problem, await response.json());
    return parsed.success && parsed.output.status === response.status ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
