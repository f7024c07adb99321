import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxMatchedLength, matchesPattern } from '../../../../../src/domain/form/expression/pattern.ts';
import { parsePattern } from '../../../../../src/domain/form/expression/parsePattern.ts';

function matches(pattern: string, text: string): boolean {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) throw new Error(parsed.error);
  return matchesPattern(parsed.value, text);
}

describe('a pattern matches the whole text', () => {
  test.each([
    ['abc', 'abc', true],
    ['abc', 'abcd', false],
    ['^abc$', 'abc', true],
    ['a|bc', 'bc', true],
    ['(a|b)*c', 'abbac', true],
    ['a{2,3}', 'a', false],
    ['a{2,3}', 'aaa', true],
    ['a{2,}', 'aaaaa', true],
    ['(ab){2}', 'abab', true],
    ['a+?b??', 'aaab', true],
    ['[A-ZĐ]{2}\\d{7}', 'ĐA1234567', true],
    ['[^0-9]+', 'mường', true],
    ['[\\p{L} ]+', 'Hà Thị Mơ', true],
    ['\\p{Lu}.*', 'Đào', true],
    ['\\(\\d\\)', '(1)', true],
    ['(?:x|y)z', 'yz', true],
    ['', '', true],
    ['.', '😀', true],
    ['.', '\n', false],
  ])('%s on %s is %s', (pattern, text, result) => expect(matches(pattern, text)).toBe(result));
});

describe('a pattern that cannot be matched in bounded time is refused', () => {
  test.each([
    ['(a)\\1', '"\\1" is not supported'],
    ['(?=a)a', 'look-around and named groups "(?" are not supported'],
    ['(?<!a)a', 'look-around and named groups "(?" are not supported'],
    ['(a', 'a "(" is never closed'],
    ['a)', 'this ")" was never opened'],
    ['*a', '"*" cannot stand here; write \\* for the character itself'],
    ['a{3,2}', '{3,2} ends before it begins'],
    ['(a{99}){99}', 'this pattern repeats too much'],
    ['[z-a]', '"[z-a]" is no class of characters'],
    ['a'.repeat(600), 'this pattern is too long'],
  ])('%s', (pattern, reason) => expect(parsePattern(pattern)).toEqual({ ok: false, error: reason }));
});

// An engine that goes back and forth would never come to the end of these.
test('the patterns that stall other engines are answered', () => {
  expect(matches('(a+)+b', 'a'.repeat(5000))).toBe(false);
  expect(matches('(a|a)*b', 'a'.repeat(5000))).toBe(false);
  expect(matches('.*.*.*.*x', 'y'.repeat(5000))).toBe(false);
  expect(matches('a*', 'a'.repeat(maxMatchedLength + 1))).toBe(false);
});

const piece: fc.Arbitrary<string> = fc.letrec((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `${x as string}${y as string}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `(${x as string}|${y as string})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{2,}'))
      .map(([x, count]) => `(${x as string})${count}`),
  ),
})).pattern;

test('it agrees with the engine of JavaScript', () => {
  fc.assert(
    fc.property(piece, fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 8 }), (pattern, text) => {
      expect(matches(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(text));
    }),
    { numRuns: 500 },
  );
});
