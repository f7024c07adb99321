import { createProblem, type Problem, type ProblemCode } from '../../contract/problem.ts';
import { mediaTypes } from '../../contract/versions.ts';

/** Status and title of each refusal of a request (RFC 9457): one pair for one code, wherever it occurs. */
export const problemTable: Record<ProblemCode, readonly [status: number, title: string]> = {
  malformed: [400, 'The request cannot be read'],
  'too-large': [413, 'Larger than any request of this kind may be'],
  'wrong-media-type': [415, 'Not a media type that is understood here'],
  // The number that tus gives it (Precondition Failed).
  'unsupported-version': [412, 'A version that is not understood here'],
  'not-found': [404, 'Nothing is here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  unauthorised: [401, 'Say who asks'],
  forbidden: [403, 'Not allowed'],
  'rate-limited': [429, 'Too many requests, wait a little'],
  'digest-mismatch': [400, 'The body was damaged on the way'],
  'id-taken': [409, 'Something else came under this id'],
  'invalid-dossier': [422, 'The dossier does not fit its form'],
  'unknown-form': [422, 'This version of the form was never published here'],
  'unknown-procedure': [422, 'This procedure was never published here'],
  'file-not-expected': [404, 'No dossier waits for this file'],
  'file-locked': [423, 'Another request is writing this file'],
  'offset-mismatch': [409, 'The file goes on at another offset'],
  // The number that tus gives it (Checksum Mismatch).
  'checksum-mismatch': [460, 'These were not the bytes of this file; begin anew'],
  unavailable: [503, 'Cannot be done now, try again later'],
  internal: [500, 'Something is wrong with the server'],
};

export function problemOf(code: ProblemCode, more?: Pick<Problem, 'detail' | 'errors'>): Problem {
  const [status, title] = problemTable[code];
  return createProblem(code, status, title, more);
}

export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': mediaTypes.problem,
      'cache-control': 'no-store',
      ...(problem.status === 503 && { 'retry-after': '10' }),
      ...headers,
    },
  });
}

export const refuse = (code: ProblemCode, detail?: string, headers?: Record<string, string>): Response =>
  problemResponse(problemOf(code, detail === undefined ? undefined : { detail }), headers);
