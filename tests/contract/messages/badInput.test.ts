import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Problem, problemCodeOf, type ProblemCode } from '../../../src/contract/problem.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { apiOperations } from '../../../src/province/api/operations.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
import { commonBadRequests, ownBadRequests, strayRequests } from './badRequests.ts';
import { ask, furnish } from './goodRequests.ts';
import { tracesIn } from './tracesIn.ts';

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

let province: TestProvince;
let description: Description;
beforeAll(async () => {
  province = await createTestProvince();
  await furnish(province);
  description = (await (await province.app.request('/v1/openapi.json')).json()) as Description;
});
afterAll(() => province.close());

async function expectRefusal(response: Response, expected: ProblemCode): Promise<void> {
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('content-type')).toBe(mediaTypes.problem);
  // An answer to HEAD has no body to read.
  const text = await response.text();
  if (text === '') return;
  const problem = v.parse(Problem, JSON.parse(text));
  expect(problem.status).toBe(response.status);
  expect(problemCodeOf(problem)).toBe(expected);
}

describe('bad input', () => {
  it('is tried on every operation of the API', () => {
    expect(Object.keys(ownBadRequests).sort()).toEqual(apiOperations.map(({ id }) => id).sort());
  });

  describe.each(apiOperations)('to $id', (operation) => {
    const requests = [...commonBadRequests(operation), ...(ownBadRequests[operation.id] ?? [])];

    it.each(requests)('($what) is refused as a problem, and stores nothing', async ({ what: _, expected, ...request }) => {
      const before = await tracesIn(province);
      const response = await ask(province, operation, request);
      await expectRefusal(response, expected);
      expect(await tracesIn(province)).toEqual(before);
    });

    it('is refused as the description says', async () => {
      const { responses } = description.paths[operation.path]![operation.method.toLowerCase()]!;
      for (const { what, expected, ...request } of requests) {
        if (expected === 'method-not-allowed') continue;
        expect(operation.problems, what).toContain(expected);
        expect(Object.keys(responses), what).toContain(`${(await ask(province, operation, request)).status}`);
      }
    });
  });

  it.each(strayRequests)(
    'to $what is refused as a problem, and stores nothing',
    async ({ path, expected, what: _, ...init }) => {
      const before = await tracesIn(province);
      await expectRefusal(await province.app.request(path, init as RequestInit), expected);
      expect(await tracesIn(province)).toEqual(before);
    },
  );
});
