import { describe, expect, test } from 'vitest';
import { compileForm } from '../../../../src/domain/form/compileForm.ts';
import type { Page, Question } from '../../../../src/domain/form/formDefinition.ts';
import { aDefinition, aPage, check, q } from './aTestForm.ts';

const errorsOf = (...pages: Page[]) => {
  const compiled = compileForm(aDefinition(...pages));
  return compiled.ok ? [] : compiled.error;
};
const errorsIn = (...questions: Question[]) => errorsOf(aPage('p', questions));
const reasonsIn = (...questions: Question[]) => errorsIn(...questions).map(({ reason }) => reason);

test('all errors of a form come together, each with its question, rule and place', () => {
  const errors = errorsOf(
    aPage('p1', [
      q('a', 'text', { showIf: "${nobody} = ''", checks: [check('. ='), check('today() > ${gone}')] }),
      q('b', 'text', { required: 'maybe' }),
    ]),
    aPage('p2', [q('c', 'number', { compute: '1 + unknown(2)' })], '${lost}'),
  );
  expect(errors).toEqual([
    { pageId: 'p2', rule: 'showIf', position: 0, reason: 'there is no question ${lost}' },
    { questionId: 'a', rule: 'check', position: 3, reason: 'a value is expected, but the expression ends here' },
    { questionId: 'a', rule: 'check', position: 10, reason: 'there is no question ${gone}' },
    { questionId: 'a', rule: 'showIf', position: 0, reason: 'there is no question ${nobody}' },
    { questionId: 'b', rule: 'required', position: 0, reason: expect.stringContaining('"maybe" means nothing by itself') },
    { questionId: 'c', rule: 'compute', position: 4, reason: 'there is no function unknown()' },
  ]);
});

describe('names', () => {
  test('are unique, columns included', () => {
    expect(errorsIn(q('a', 'text'), q('t', 'table', { columns: [q('a', 'text')] }))).toMatchObject([
      { questionId: 'a', reason: 'this name is used twice in the form' },
    ]);
    expect(errorsOf(aPage('p', [q('a', 'text')]), aPage('p', [q('b', 'text')]))).toMatchObject([
      { pageId: 'p', reason: 'this page name is used twice in the form' },
    ]);
  });

  test('begin with a letter, and are none that objects are made of', () => {
    for (const id of ['__proto__', '1a', 'họTên', '', 'a-b']) expect(reasonsIn(q(id, 'text'))).toHaveLength(1);
    expect(reasonsIn(q('constructor', 'text'), q('b', 'text', { showIf: "${constructor} = 'x'" }))).toEqual([]);
    expect(reasonsIn(q('context', 'text'))).toHaveLength(1);
  });
});

describe('a rule that could never be right is refused', () => {
  test.each([
    ["${kind} = 'd'", '"d" is no choice of ${kind}, only a, b, c'],
    ["'d' != ${kind}", '"d" is no choice of ${kind}, only a, b, c'],
    ["selected(${kinds}, 'd')", '"d" is no choice of ${kinds}, only a, b, c'],
    ["${agreed} = 'Yes'", '"Yes" is no choice of ${agreed}, only yes, no'],
    ['count(${name}) > 1', 'count() needs a table, or a column read from outside its table'],
    ['sum(3) > 1', 'sum() needs a table, or a column read from outside its table'],
    ['${hint} = 1', '${hint} is a statement and has no answer'],
    ['position(..) = 1', 'position(..) has a meaning only in a table'],
    [". = 'x'", '"." has no meaning in showIf'],
    ['${context.weather} = 1', expect.stringContaining('${context} has only the parts office')],
  ])('%s', (showIf, reason) => {
    const others = [
      q('kind', 'choice'),
      q('kinds', 'choices'),
      q('agreed', 'yesNo'),
      q('name', 'text'),
      q('hint', 'statement'),
    ];
    expect(reasonsIn(...others, q('x', 'text', { showIf }))).toEqual([reason]);
  });

  test('counting a column within its own table', () => {
    expect(
      reasonsIn(q('t', 'table', { columns: [q('n', 'number'), q('m', 'number', { compute: 'sum(${n})' })] })),
    ).toHaveLength(1);
  });
});

test.each<[Question, string]>([
  [q('x', 'choice', { choices: [] }), 'there is nothing to choose from'],
  [q('x', 'choice', { choices: [{ code: 'a b', label: '' }] }), 'a code is made of letters, digits, _ . or -, at most 60'],
  [q('x', 'table'), 'a table needs columns'],
  [q('x', 'table', { columns: [q('y', 'table', { columns: [q('z', 'text')] })] }), 'a table cannot stand inside a table'],
  [q('x', 'table', { columns: [q('y', 'text')], minRows: 3, maxRows: 2 }), 'minRows is above maxRows'],
  [q('x', 'number', { min: 3, max: 2 }), 'min is above max'],
  [q('x', 'address', { compute: "'x'" }), 'a address cannot be computed'],
  [q('x', 'text', { compute: "'x'", initial: "'y'" }), 'compute and initial exclude each other'],
  [q('x', 'statement', { required: true }), 'a statement has no answer'],
])('a definition that makes no sense is refused: %#', (question, reason) => expect(reasonsIn(question)).toContain(reason));

describe('questions that depend on each other', () => {
  test.each<[string, Question[], string]>([
    [
      'two computed ones',
      [q('a', 'number', { compute: '${b} + 1' }), q('b', 'number', { compute: '${a} - 1' })],
      '${a} → ${b} → ${a}',
    ],
    ['one computed from itself', [q('a', 'number', { compute: '${a} + 1' })], '${a} → ${a}'],
    ['one shown by itself', [q('a', 'text', { showIf: "${a} != ''" })], '${a} → ${a}'],
    [
      'a column and its total',
      [q('t', 'table', { columns: [q('n', 'number', { compute: '${sum}' })] }), q('sum', 'number', { compute: 'sum(${n})' })],
      '${n} → ${sum} → ${n}',
    ],
    [
      'a table shown by its own rows',
      [q('t', 'table', { showIf: 'count(${t}) > 0', columns: [q('n', 'number')] })],
      '${t} → ${t}',
    ],
  ])('%s', (_title, questions, path) => {
    const [error, ...others] = errorsIn(...questions);
    expect(others).toEqual([]);
    expect(rotations(path)).toContain(error!.reason.replace('these depend on each other: ', ''));
  });

  test('a page shown by its own question', () => {
    expect(errorsOf(aPage('p', [q('a', 'text')], "${a} = ''"))).toMatchObject([
      { questionId: 'a', reason: expect.stringContaining('page p') },
    ]);
  });

  test('checks and requirements may look at each other', () => {
    const mutual = [
      q('a', 'number', { checks: [check('. < ${b}')], required: "${b} = ''" }),
      q('b', 'number', { checks: [check('. > ${a}')], required: "${a} = ''" }),
    ];
    expect(errorsIn(...mutual)).toEqual([]);
  });

  test('each circle is reported once, and what hangs behind it is not', () => {
    const errors = errorsIn(
      q('a', 'number', { compute: '${b}' }),
      q('b', 'number', { compute: '${a}' }),
      q('behind', 'number', { compute: '${a}' }),
      q('c', 'number', { compute: '${d}' }),
      q('d', 'number', { compute: '${c}' }),
    );
    expect(errors).toHaveLength(2);
  });
});

/** A circle may be told from any of its members, either way round for two. */
function rotations(path: string): string[] {
  const names = path.split(' → ').slice(0, -1);
  return names.map((_name, start) => [...names.slice(start), ...names.slice(0, start + 1)].join(' → '));
}
