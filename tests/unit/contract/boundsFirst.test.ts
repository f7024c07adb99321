import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { boundedArray } from '../../../src/contract/boundedArray.ts';
import { boundedRecord } from '../../../src/contract/boundedRecord.ts';
import { parseDossierContent } from '../../../src/contract/dossierContent.ts';
import { apiOperations } from '../../../src/province/api/operations.ts';
import { findUnbounded, isSchema } from '../../support/findUnbounded.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/contract/*.ts', { eager: true });
const schemas = [
  ...Object.entries(modules).flatMap(([file, exports]) =>
    Object.entries(exports).map(([name, value]): [string, unknown] => [`${file}: ${name}`, value]),
  ),
  ...apiOperations.flatMap(({ id, body, answer, parameters = [] }): [string, unknown][] => [
    [`${id} asks`, body?.schema],
    [`${id} answers`, answer.schema],
    ...parameters.map(({ name, schema }): [string, unknown] => [`${id} ${name}`, schema]),
  ]),
].filter((named): named is [string, v.GenericSchema] => isSchema(named[1]));

describe('every list and record of the contract', () => {
  it('looks how much there is before it looks at any of it', () => {
    expect(schemas.length).toBeGreaterThan(30);
    expect(schemas.flatMap(([name, schema]) => findUnbounded(schema, name))).toEqual([]);
  });

  it.each([
    ['a list', v.object({ a: v.optional(v.array(v.string())) }), 'x.a.wrapped'],
    ['a list that is counted after it was read', v.strictObject({ a: v.pipe(v.array(v.string()), v.maxLength(3)) }), 'x.a'],
    ['a record', v.variant('k', [v.object({ k: v.literal(1), a: v.record(v.string(), v.string()) })]), 'x.0.a'],
    ['a list behind a choice', v.lazy((input) => (Array.isArray(input) ? v.array(v.any()) : v.string())), 'x.[""]'],
    ['a list within a bounded one', boundedArray(v.array(v.string()), 3), 'x.item'],
  ])('is found by the check when it is %s without bounds', (_what, schema, place) => {
    expect(findUnbounded(schema, 'x')).toContain(place);
  });
});

describe('a bounded list', () => {
  const schema = boundedArray(v.string(), 3, 1);
  it('holds as many as it may, and says what is wrong else', () => {
    expect(v.safeParse(schema, ['a', 'b', 'c']).output).toEqual(['a', 'b', 'c']);
    const wrong = (value: unknown) => v.safeParse(schema, value).issues?.map(({ type }) => type);
    expect(wrong(['a', 'b', 'c', 'd'])).toEqual(['max_length']);
    expect(wrong([])).toEqual(['min_length']);
    expect(wrong([1])).toEqual(['string']);
    expect(wrong('abc')).toEqual(['array']);
  });
});

describe('a bounded record', () => {
  const schema = boundedRecord(v.string(), v.number(), 2);
  it('holds as many as it may, and says what is wrong else', () => {
    expect(v.safeParse(schema, { a: 1, b: 2 }).output).toEqual({ a: 1, b: 2 });
    const wrong = (value: unknown) => v.safeParse(schema, value).issues?.map(({ type }) => type);
    expect(wrong({ a: 1, b: 2, c: 'x' })).toEqual(['max_entries']);
    expect(wrong({ a: 'x' })).toEqual(['number']);
    expect(wrong(undefined)).toEqual(['record']);
  });
});

describe('a content of a few bytes that inflates to very much', () => {
  const many = (item: string, count: number) => Array.from({ length: count }, () => item).join(',');
  it.each([
    ['empty files', `{"files":[${many('{}', 600_000)}]}`],
    ['empty papers', `{"papers":[${many('{}', 600_000)}]}`],
    ['cases', `{"paperCaseIds":[${many('0', 900_000)}]}`],
    ['answers', `{"answers":{${many('"a":0', 300_000)}}}`],
    ['rows', `{"answers":{"a":[${many('{}', 600_000)}]}}`],
    ['lists in lists', `[${many('[[[[]]]]', 200_000)}]`],
  ])('is refused before it is parsed: %s', (_what, content) => {
    expect(parseDossierContent(content)).toEqual({ ok: false, error: { kind: 'too-many-values' } });
  });

  it('is told one fault, however many there are', () => {
    const content = `{"answers":{${Array.from({ length: 900 }, (_, n) => `"a${n}":true`).join(',')}},"v":1}`;
    const parsed = parseDossierContent(content);
    expect(!parsed.ok && parsed.error.kind === 'wrong-shape' && parsed.error.errors.length).toBe(1);
  });
});
