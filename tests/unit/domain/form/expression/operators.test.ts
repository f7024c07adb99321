import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../../src/domain/form/expression/value.ts';
import { evaluate } from './evaluate.ts';

describe('arithmetic', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['7 div 2', 3.5],
    ['7 mod 3', 1],
    ['-7 mod 3', -1],
    ['7 mod -3', 1],
    ['5.5 mod 2', 1.5],
    ['- - 4', 4],
    ['2 - -3', 5],
    ['-(2 + 3) * 2', -10],
    ['1 div 0', Infinity],
    ['0 div 0', NaN],
    ["'12' + '3'", 15],
    ["'' + 1", NaN],
    ["'ba' * 2", NaN],
    ['true() + true()', 2],
    ['.5 + 1.', 1.5],
  ])('%s = %d', (source, result) => expect(evaluate(source)).toBe(result));
});

describe('comparison', () => {
  test.each([
    ['1 < 2', true],
    ["'10' > '9'", true],
    ["'abc' < 'abd'", false],
    ["'1.0' = 1", true],
    ["'1.0' = '1'", false],
    ["'' = 0", false],
    ["'' != 0", true],
    ["'' < 1", false],
    ["'' >= 0", false],
    ["'a' = true()", true],
    ["'' = false()", true],
    ["'false' = false()", false],
    ['1 < 2 < 3', true],
    ['3 > 2 > 1', false],
    ['1 = 1 = true()', true],
    ["'2026-01-02' > '2026-01-01'", true],
    ["'2026-01-01' = 20454", true],
    ['0 div 0 = 0 div 0', false],
    ['0 div 0 != 0 div 0', true],
  ])('%s is %s', (source, result) => expect(evaluate(source)).toBe(result));
});

describe('logic', () => {
  test.each([
    ["true() or 'x' = 1", true],
    ['false() and true() or true()', true],
    ['true() or true() and false()', true],
    ["'' or 0", false],
    ["'0' and 1", true],
    ["not('') and not(0)", true],
    ['0 div 0 or false()', false],
  ])('%s is %s', (source, result) => expect(evaluate(source)).toBe(result));

  test('only what is needed is evaluated', () => {
    const refuse = { read: () => expect.unreachable() };
    expect(evaluate('true() or ${x}', {}, refuse)).toBe(true);
    expect(evaluate('false() and ${x}', {}, refuse)).toBe(false);
    expect(evaluate("if(true(), 'a', ${x})", {}, refuse)).toBe('a');
    expect(evaluate("if('', ${x}, 'b')", {}, refuse)).toBe('b');
  });
});

describe('lists of a column', () => {
  const answers = { heads: { list: [2, 3] }, empty: { list: [] }, kind: { list: ['trâu', 'bò', ''] } };

  test.each([
    ['${heads} = 3', true],
    ['${heads} != 3', true],
    ['${heads} > 2', true],
    ['${heads} > 3', false],
    ['${heads} = ${kind}', false],
    ["${kind} = ''", true],
    ['${empty} = 1', false],
    ['${empty} != 1', false],
    ['not(${empty} = 1)', true],
    ['boolean(${empty})', false],
    ['boolean(${kind})', true],
    ['${empty} = false()', true],
    ['${heads} + 1', 3],
    ['string(${kind})', 'trâu'],
    ['string(${empty})', ''],
    ['sum(${heads})', 5],
    ['sum(${empty})', 0],
    ['count(${kind})', 3],
    ['count-non-empty(${kind})', 2],
    ['min(${heads})', 2],
    ['max(${heads}, 7)', 7],
    ['max(${empty})', NaN],
    ["join('-', ${kind}, 'x')", 'trâu-bò--x'],
    ['concat(${kind})', 'trâubò'],
  ])('%s = %s', (source, result) => expect(evaluate(source, answers)).toBe(result));
});

describe('dates known in part', () => {
  const d = (date: string) => ({ date });
  test.each([
    ['1985', '1990-01-01', [true, true, false, false]],
    ['1990', '1990-06-01', [false, true, false, true]],
    ['1990-06', '1990-06-30', [false, true, false, true]],
    ['1990-06-01', '1990-06-02', [true, true, false, false]],
    ['2027', '2026-11-23', [false, false, true, true]],
  ])('%s beside %s: <, <=, >, >= are %j', (a, b, expected) => {
    const compare = (answers: Record<string, Value>) =>
      ['<', '<=', '>', '>='].map((operator) => evaluate(`\${a} ${operator} \${b}`, answers));
    expect(compare({ a: d(a), b: d(b) })).toEqual(expected);
    expect(compare({ a: d(a), b })).toEqual(expected);
  });

  test('are no numbers', () => {
    expect(evaluate('${a} + 0', { a: d('1985') })).toBeNaN();
    expect(evaluate('${a} > 1000', { a: d('1985') })).toBe(false);
    expect(evaluate('${a} = 1985', { a: d('1985') })).toBe(false);
    expect(evaluate("${a} = '1985'", { a: d('1985') })).toBe(true);
    expect(evaluate('boolean(${a})', { a: d('1970-01-01') })).toBe(true);
  });
});
