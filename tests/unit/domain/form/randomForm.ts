import fc from 'fast-check';
import type { AnswerValue } from '../../../../src/domain/form/answers.ts';
import type { Page, Question } from '../../../../src/domain/form/formDefinition.ts';
import { aPage, check, q } from './aTestForm.ts';

const types = ['text', 'number', 'date', 'yesNo', 'choice', 'choices', 'address'] as const;
type Readable = { id: string; type: (typeof types)[number] };

/** An answer of the type, or undefined. */
export function anAnswer(type: string): fc.Arbitrary<AnswerValue | undefined> {
  const answers: Record<string, fc.Arbitrary<AnswerValue>> = {
    text: fc.constantFrom('', 'a', 'b', ' b ', '5', '2026-01-01'),
    number: fc.constantFrom(-1, 0, 1, 2.5, 18),
    date: fc.constantFrom(
      { year: 1985 },
      { year: 1990, month: 3 },
      { year: 2026, month: 1, day: 1 },
      { year: 2026, month: 11, day: 23 },
    ),
    yesNo: fc.constantFrom('yes', 'no'),
    choice: fc.constantFrom('a', 'b', 'c'),
    choices: fc.subarray(['a', 'b', 'c']),
    address: fc.constantFrom(
      { provinceCode: '38', communeCode: '14956' },
      { provinceCode: '01', communeCode: '00004' },
      { village: 'bản' },
    ),
  };
  return fc.option(answers[type] ?? fc.constant('a'), { nil: undefined });
}

/** Something that can be true or false of one of these questions. */
function aCondition(readable: readonly Readable[]): fc.Arbitrary<string | undefined> {
  if (readable.length === 0) return fc.constant(undefined);
  const single = fc.constantFrom(...readable).chain(({ id, type }) => {
    const about: Record<Readable['type'], string[]> = {
      text: [`\${${id}} != ''`, `string-length(\${${id}}) > 1`, `contains(\${${id}}, 'b')`],
      number: [`\${${id}} > 1`, `\${${id}} = ''`, `\${${id}} mod 2 = 0`],
      date: [`\${${id}} <= today()`, `age(\${${id}}, today()) >= 18`, `\${${id}} != ''`],
      yesNo: [`\${${id}} = 'yes'`, `not(\${${id}} = 'yes')`],
      choice: [`\${${id}} = 'a'`, `\${${id}} != 'b'`],
      choices: [`selected(\${${id}}, 'a')`, `count-selected(\${${id}}) >= 2`],
      address: [`\${${id}.province} = '38'`, `\${${id}.commune} != ''`],
    };
    return fc.constantFrom(...about[type]);
  });
  return fc.oneof(
    single,
    fc.tuple(single, fc.constantFrom(' and ', ' or '), single).map((parts) => parts.join('')),
  );
}

function aComputation(readable: readonly Readable[], type: Readable['type']): fc.Arbitrary<string> {
  const named = readable.map(({ id }) => `\${${id}}`);
  const one = fc.constantFrom(...named);
  if (type === 'number')
    return fc.oneof(
      one.map((a) => `coalesce(number(${a}), 0) + 1`),
      fc.tuple(one, one).map(([a, b]) => `string-length(${a}) * 2 - number(${b})`),
    );
  return fc.oneof(
    fc.tuple(one, one).map(([a, b]) => `concat(${a}, '|', ${b})`),
    aCondition(readable).map((condition) => `if(${condition}, 'yes', '')`),
  );
}

function aQuestion(id: string, readable: readonly Readable[]): fc.Arbitrary<Question> {
  return fc
    .record({
      type: fc.constantFrom(...types),
      showIf: fc.option(aCondition(readable), { freq: 2, nil: undefined }),
      required: fc.oneof(
        fc.boolean(),
        aCondition(readable).map((condition) => condition ?? false),
      ),
      rule: fc.option(aCondition(readable), { freq: 2, nil: undefined }),
      isComputed: fc.boolean(),
    })
    .chain(({ type, showIf, required, rule, isComputed }) => {
      const rules = { required, ...(showIf ? { showIf } : {}), ...(rule ? { checks: [check(rule)] } : {}) };
      const computable = isComputed && readable.length > 0 && (type === 'text' || type === 'number');
      return (computable ? aComputation(readable, type) : fc.constant(undefined)).map((compute) =>
        q(id, type, { ...rules, ...(compute ? { compute } : {}) }),
      );
    });
}

const readableOf = (questions: readonly Question[]): Readable[] =>
  questions.flatMap(({ id, type }) => (types.some((known) => known === type) ? [{ id, type: type as Readable['type'] }] : []));

function aList(prefix: string, count: number, before: readonly Readable[]): fc.Arbitrary<Question[]> {
  let list: fc.Arbitrary<Question[]> = fc.constant([]);
  for (let n = 0; n < count; n++) {
    list = list.chain((done) =>
      aQuestion(`${prefix}${n}`, [...before, ...readableOf(done)]).map((question) => [...done, question]),
    );
  }
  return list;
}

/** Totals over the table of page `name`. */
const totalsOf = (name: string, columns: Question[]): Question[] => [
  q(`${name}Rows`, 'number', { compute: `count(\${${name}Table})` }),
  q(`${name}Cells`, 'number', { compute: `count(\${${columns[0]!.id}})` }),
  q(`${name}Texts`, 'text', { compute: `join(',', \${${columns[0]!.id}})`, showIf: `count(\${${name}Table}) > 1` }),
  q(`${name}Filled`, 'number', { compute: `count-non-empty(\${${columns[1]!.id}})` }),
];

/** A page with questions and a table, which may read what stands on earlier pages. */
function aPageAfter(name: string, before: readonly Readable[], otherColumn?: string): fc.Arbitrary<Page> {
  return fc
    .tuple(aList(name, 3, before), fc.option(aCondition(before), { freq: 2, nil: undefined }))
    .chain(([questions, showIf]) => {
      const known = [...before, ...readableOf(questions)];
      return fc
        .tuple(aList(`${name}Cell`, 2, known), fc.option(aCondition(known), { freq: 2, nil: undefined }))
        .map(([columns, tableShowIf]) => {
          const place = q(`${name}Place`, 'number', { compute: 'position(..) * 10' });
          const across =
            otherColumn === undefined
              ? []
              : [q(`${name}Across`, 'text', { compute: `join(position(..), \${${otherColumn}}, 'x')` })];
          const table = q(`${name}Table`, 'table', {
            columns: [...columns, place, ...across],
            ...(tableShowIf ? { showIf: tableShowIf } : {}),
          });
          return aPage(name, [...questions, table, ...totalsOf(name, columns)], showIf);
        });
    });
}

/** Pages in any order: what a rule reads may stand before or after it. */
export const randomPages: fc.Arbitrary<Page[]> = aPageAfter('p', [])
  .chain((first) => aPageAfter('q', readableOf(first.questions), 'pCell0').map((second) => [first, second]))
  .chain((two) =>
    aPageAfter('r', readableOf(two.flatMap(({ questions }) => questions)), 'qCell1').map((third) => [...two, third]),
  )
  .chain((pages) => fc.shuffledSubarray(pages, { minLength: pages.length }));
