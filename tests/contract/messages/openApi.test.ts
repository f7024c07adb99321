import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Problem } from '../../../src/contract/problem.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { apiOperations } from '../../../src/province/api/operations.ts';
import { aDevice } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
import { ask, begunHash, furnish, whole } from './goodRequests.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
  await furnish(province);
});
afterAll(() => province.close());

describe('the description of the API', () => {
  it.each(apiOperations)('is true of $method $path', async (operation) => {
    const response = await ask(province, operation);
    expect(response.status).toBe(operation.answer.status);
    for (const name of operation.answer.headers ?? []) expect(response.headers.get(name), name).not.toBeNull();
    const { schema } = operation.answer;
    const body = await response.text();
    expect(schema ? v.safeParse(schema, JSON.parse(body)).issues : body).toEqual(schema ? undefined : '');
  });

  it('leaves out no route of the app', () => {
    const described = new Set(apiOperations.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')));
    const routes = province.app.routes
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('/console') && !path.includes('*'));
    expect(new Set(routes)).toEqual(described);
  });

  it('tells the methods of each route, all of them and no others', async () => {
    for (const path of new Set(apiOperations.map((operation) => operation.path))) {
      const filled = path.replace('{sha256}', begunHash).replace('{code}', whole.temporaryCode);
      const response = await province.app.request(filled, { method: 'DELETE' });
      expect(response.status, path).toBe(405);
      const allowed = new Set((response.headers.get('allow') ?? '').split(', '));
      const described = apiOperations.filter((operation) => operation.path === path).map(({ method }): string => method);
      const withHead = described.includes('GET') ? [...described, 'HEAD'] : described;
      expect(allowed, path).toEqual(new Set(withHead));
    }
  });

  it('is OpenAPI 3.1 with a schema for every JSON body, and problems that all look alike', async () => {
    const description = (await (await province.app.request('/v1/openapi.json')).json()) as {
      paths: Record<
        string,
        Record<string, { operationId: string; responses: Record<string, { content?: Record<string, { schema?: object }> }> }>
      >;
    };
    const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(apiOperations.map(({ id }) => id).sort());
    for (const { responses } of operations) {
      for (const { content = {} } of Object.values(responses)) {
        for (const [mediaType, { schema }] of Object.entries(content)) {
          expect(['application/json', mediaTypes.problem]).toContain(mediaType);
          expect(schema).toBeDefined();
        }
      }
    }
  });
});

describe('every answer below /v1', () => {
  it('to HEAD is that to GET without a body', async () => {
    for (const path of ['/v1/keys', '/v1/catalog', '/livez']) {
      const [get, head] = [await province.app.request(path), await province.app.request(path, { method: 'HEAD' })];
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        200,
        get.headers.get('content-type'),
        '',
      ]);
    }
  });

  it('that fails for the database says "unavailable", and nothing of the reason', async () => {
    const broken = await createTestProvince();
    await broken.database.close();
    const changes = await broken.app.request('/v1/changes?after=0', { headers: { authorization: `Bearer ${aDevice}` } });
    expect(changes.status).toBe(503);
    expect(v.parse(Problem, await changes.json())).toEqual({
      type: 'urn:cuaban:problem:unavailable',
      title: 'Cannot be done now, try again later',
      status: 503,
    });
    expect((await broken.app.request('/readyz')).status).toBe(503);
    expect((await broken.app.request('/livez')).status).toBe(200);
    await broken.close();
  });
});
