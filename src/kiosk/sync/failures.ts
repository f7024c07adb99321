import { msToInstant } from '../../domain/basics/instant.ts';
import { problemCodeOf } from '../../contract/problem.ts';
import type { Failure } from '../records/failure.ts';

/** Builds a failure stamped by the machine's clock: a record for people, never an order. */
export function createFailure(
  kind: Failure['kind'],
  code: Failure['code'],
  now: number,
  problem?: Failure['problem'],
): Failure {
  return { kind, code, at: msToInstant(now), ...(problem && { problem }) };
}

/** The province answered with exactly this problem. */
export const hasProblem = (failure: Failure, code: ReturnType<typeof problemCodeOf>): boolean =>
  failure.problem !== undefined && problemCodeOf(failure.problem) === code;
