import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from '../../../src/contract/jsonNesting.ts';
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
    expect(nestsDeeperThan('[[[]]]', 3)).toBe(false);
    expect(nestsDeeperThan('[[[]]]', 2)).toBe(true);
    expect(nestsDeeperThan('["[[[[\\"[[[",[]]', 2)).toBe(false);
    expect(nestsDeeperThan('"unfinished [[[[', 1)).toBe(false);
  });
});
