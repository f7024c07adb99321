import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonExcess } from '../../../src/contract/jsonExcess.ts';
import { parseStrictJson } from '../../../src/contract/strictJson.ts';

describe('strict JSON', () => {
  it.each([
    ['{"a":1,"a":2}', 'duplicate-key'],
    ['{"a":{"b":1,"b":1}}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['[{"a":1},{"a":1,"a" : 1}]', 'duplicate-key'],
    ['{"a"\n :1,"a"\t:2}', 'duplicate-key'],
    ['{"a":1', 'not-json'],
    ['', 'not-json'],
    ['\ufeff{}', 'not-json'],
    ['"\\u0000"', 'bad-text'],
    ['{"\\u0000":1}', 'bad-text'],
    ['["\\ud800"]', 'bad-text'],
    ['"\\udc00\\ud800"', 'bad-text'],
    ['['.repeat(17) + ']'.repeat(17), 'too-deep'],
    ['['.repeat(1_000_000), 'too-deep'],
  ])('refuses %j', (text, fault) => {
    expect(parseStrictJson(text)).toEqual({ ok: false, error: fault });
  });

  it.each([
    '{"a":"a:1,\\"a\\":2"}',
    '{"a\\\\":1,"a":2}',
    '["\\ud83d\\ude00"]',
    '{"a":[],"b":{"a":1}}',
    '"a\\\\u0000"',
    '{"__proto__":{"a":1}}',
  ])('reads %j', (text) => {
    expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads whatever JSON.stringify writes of sound text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const read = parseStrictJson(text);
        expect(read.ok ? read.value : read.error).toEqual(/\\u|\0/.test(text) && !read.ok ? 'bad-text' : JSON.parse(text));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('counts nesting, but not brackets within texts', () => {
    const within = (json: string, depth: number) => findJsonExcess(json, { depth, values: 100 });
    expect(within('[[[]]]', 3)).toBeUndefined();
    expect(within('[[[]]]', 2)).toBe('too-deep');
    expect(within('["[[[[\\"[[[",[]]', 2)).toBeUndefined();
    expect(within('"unfinished [[[[', 1)).toBeUndefined();
  });

  it('counts values, but not commas within texts', () => {
    const within = (json: string, values: number) => findJsonExcess(json, { depth: 9, values });
    expect(within('[1,2,{"a":3}]', 6)).toBeUndefined();
    expect(within('[1,2,{"a":3}]', 4)).toBe('too-many-values');
    expect(within('["a,b,c,d,e"]', 3)).toBeUndefined();
    expect(parseStrictJson(`[${'{},'.repeat(20_000)}{}]`)).toEqual({ ok: false, error: 'too-many-values' });
  });
});
