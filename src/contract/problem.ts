import * as v from 'valibot';
import { boundedArray } from './boundedArray.ts';

/** Stable codes of every refusal of the API; `type` of the problem (RFC 9457) is `urn:cuaban:problem:` + code. */
export const problemCodes = [
  'malformed',
  'too-large',
  'wrong-media-type',
  'unsupported-version',
  'not-found',
  'method-not-allowed',
  'unauthorised',
  'forbidden',
  'rate-limited',
  'digest-mismatch',
  'id-taken',
  'invalid-dossier',
  'unknown-form',
  'unknown-procedure',
  'file-not-expected',
  'file-locked',
  'offset-mismatch',
  'checksum-mismatch',
  'unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

const PREFIX = 'urn:cuaban:problem:';

export const Problem = v.object({
  type: v.picklist(problemCodes.map((code) => `${PREFIX}${code}` as const)),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  errors: v.optional(boundedArray(v.object({ path: v.string(), message: v.string() }), 1000)),
});
export type Problem = v.InferOutput<typeof Problem>;

export function createProblem(
  code: ProblemCode,
  status: number,
  title: string,
  more?: Pick<Problem, 'detail' | 'errors'>,
): Problem {
  return { type: `${PREFIX}${code}`, title, status, ...more };
}

export const problemCodeOf = (problem: Problem): ProblemCode => problem.type.slice(PREFIX.length) as ProblemCode;
