import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../../../src/domain/form/expression/parseExpression.ts';

const errorOf = (source: string) => {
  const parsed = parseExpression(source);
  return parsed.ok ? undefined : parsed.error;
};

describe('an expression that cannot be read says where and why', () => {
  test.each([
    ['', 0, 'a value is expected, but the expression ends here'],
    ['1 +', 3, 'a value is expected, but the expression ends here'],
    ['(1', 2, '")" is expected here'],
    ['1)', 1, 'an operator such as "and" is missing before ")"'],
    ['${a} ${b}', 5, 'an operator such as "and" is missing before "b"'],
    ["${a} == 'x'", 6, 'a value is expected, but "=" stands here'],
    ["${a} = 'x", 7, 'this quote is never closed'],
    ['${a} = ‘x’', 7, 'write straight quotes: \' or "'],
    ['${a', 0, 'this ${ is never closed by }'],
    ['$a', 0, 'a question is written ${name}'],
    ['${a b}', 0, 'this ${ is never closed by }'],
    ['${}', 0, '"" is no name of a question'],
    ['${a.b.c}', 0, '"a.b.c" is no name of a question'],
    ['${1a}', 0, '"1a" is no name of a question'],
    ['${a} && ${b}', 5, 'write "and" for &&'],
    ['${a} || ${b}', 5, 'write "or" for ||'],
    ['!${a}', 0, 'write not(…) for !'],
    ['/data/a', 0, 'paths are not supported: a question is written ${name}'],
    ['${a}[1]', 4, 'paths are not supported: a question is written ${name}'],
    ['${a} | ${b}', 5, 'paths are not supported: a question is written ${name}'],
    ['age > 3', 0, '"age" means nothing by itself: a question is written ${age}, a text \'age\''],
    ['countselected(${a})', 0, 'there is no function countselected(); count-selected() is meant'],
    ['1 = IF(1, 2, 3)', 4, 'there is no function IF(); if() is meant'],
    ['if(1, 2)', 0, 'if() takes 3 argument(s), not 2'],
    ['round(1, 2, 3)', 0, 'round() takes 1 to 2 argument(s), not 3'],
    ['min()', 0, 'min() takes 1 or more argument(s), not 0'],
    ['today(1)', 0, 'today() takes 0 argument(s), not 1'],
    ['regex(${a}, ${b})', 0, 'the pattern of regex() must be written in quotes'],
    ["regex(${a}, '[0-9')", 0, 'regex(): "[" cannot stand here; write \\[ for the character itself'],
    ['1 # 2', 2, '"#" means nothing here'],
  ])('%s', (source, position, reason) => expect(errorOf(source)).toEqual({ position, reason }));
});

test('spaces and line ends are free', () => {
  const spaced = parseExpression(' if( 2\n> 1 ,\t"x" , \'y\' ) ');
  expect(spaced).toEqual(parseExpression(`if(2>1,'x',"y")`));
  expect(spaced.ok).toBe(true);
});

test('a text in an expression is NFC like every answer', () => {
  expect(parseExpression("'Hoa\u0301'")).toEqual({ ok: true, value: { kind: 'literal', value: 'Hoá' } });
});

test('a minus between values is no part of a name', () => {
  expect(parseExpression('${a}-${b}-1').ok).toBe(true);
  expect(parseExpression('today()-1').ok).toBe(true);
});

test('neither depth nor length can exhaust the machine', () => {
  expect(errorOf('('.repeat(500) + '1' + ')'.repeat(500))?.reason).toBe('this expression is nested too deeply');
  expect(errorOf('-'.repeat(500) + '1')?.reason).toBe('this expression is nested too deeply');
  expect(errorOf('1+'.repeat(3000) + '1')?.reason).toBe('an expression has at most 4000 characters');
  expect(parseExpression('1+'.repeat(1900) + '1').ok).toBe(true);
});
