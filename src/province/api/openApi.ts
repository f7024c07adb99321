import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Problem, type ProblemCode } from '../../contract/problem.ts';
import { mediaTypes, PROTOCOL_VERSION } from '../../contract/versions.ts';
import { apiOperations, type ApiOperation, type ApiParameter } from './operations.ts';
import { problemTable } from '../http/problems.ts';
import type { Route } from '../http/routes.ts';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 of everything below /v1, made from the schemas that check the messages. */
function describeApi(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of apiOperations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Cửa Bản: the province', version: `${PROTOCOL_VERSION}` },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem) },
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'The 32 hex digits that a device named itself with' },
      },
    },
  };
}

function describeOperation({ id, summary, parameters = [], body, answer, problems, byDevice }: ApiOperation): Json {
  const content = (mediaType: string, schema: v.GenericSchema | undefined) => ({
    [mediaType]: schema ? { schema: schemaOf(schema) } : {},
  });
  return {
    operationId: id,
    summary,
    parameters: parameters.map(describeParameter),
    ...(byDevice && { security: [{ device: [] }] }),
    ...(body && { requestBody: { required: body.required, content: content(body.mediaType, body.schema) } }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.schema && { content: content('application/json', answer.schema) }),
        ...(answer.headers && {
          headers: Object.fromEntries(answer.headers.map((name) => [name, { schema: { type: 'string' } }])),
        }),
      },
      ...describeProblems(problems),
    },
  };
}

/** Several refusals may share a status. */
function describeProblems(codes: readonly ProblemCode[]): Json {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const [status] = problemTable[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  const content = { [mediaTypes.problem]: { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries([...statuses].map(([status, several]) => [status, { description: several.join(', '), content }]));
}

const describeParameter = ({ schema, ...parameter }: ApiParameter): Json => ({ ...parameter, schema: schemaOf(schema) });

/** Checks that JSON Schema has no words for (a day that exists, files numbered in order) are left to the server. */
function schemaOf(schema: v.GenericSchema): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  return rest;
}

export function openApiRoutes(): Route[] {
  const description = JSON.stringify(describeApi());
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
  return [{ method: 'GET', path: '/v1/openapi.json', answer: () => new Response(description, { headers }) }];
}
