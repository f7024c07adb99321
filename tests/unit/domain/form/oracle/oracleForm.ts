import fc from 'fast-check';
import type { Page, Question } from '../../../../../src/domain/form/formDefinition.ts';
import { aPage, check, q } from '../aTestForm.ts';
import { expressionsOver, type Expressions, type Known } from './oracleExpressions.ts';

const maybe = (rule: fc.Arbitrary<string>) => fc.option(rule, { freq: 2, nil: undefined });

const rules = ({ truth }: Expressions) =>
  fc
    .record({ showIf: maybe(truth), required: fc.option(truth, { nil: false }), rule: maybe(truth) })
    .map(({ showIf, required, rule }) => ({
      required,
      ...(showIf === undefined ? {} : { showIf }),
      ...(rule === undefined ? {} : { checks: [check(rule)] }),
    }));

/** Typed questions of every kind, then computed ones, all with rules over what stands before them. */
function questionsOver(prefix: string, known: Known): fc.Arbitrary<{ questions: Question[]; known: Known }> {
  const expressions = expressionsOver(known);
  const typed = fc
    .tuple(rules(expressions), rules(expressions), rules(expressions), rules(expressions))
    .map(([text, number, date, choices]) => [
      q(`${prefix}Text`, 'text', text),
      q(`${prefix}Number`, 'number', number),
      q(`${prefix}Date`, 'date', date),
      q(`${prefix}Choices`, 'choices', choices),
    ]);
  const all: Known = {
    texts: [...known.texts, `${prefix}Text`],
    numbers: [...known.numbers, `${prefix}Number`],
    dates: [...known.dates, `${prefix}Date`],
    choices: [...known.choices, `${prefix}Choices`],
  };
  const after = expressionsOver(all);
  const computed = fc
    .tuple(after.text, after.number, after.truth, maybe(after.truth))
    .map(([text, number, truth, showIf]) => [
      q(`${prefix}ComputedText`, 'text', { compute: `normalize-space(${text})`, ...(showIf ? { showIf } : {}) }),
      q(`${prefix}ComputedNumber`, 'text', { compute: `round(${number}, 3)` }),
      q(`${prefix}ComputedTruth`, 'text', { compute: `if(${truth}, 'yes', 'no')` }),
    ]);
  return fc.tuple(typed, computed).map(([first, second]) => ({
    questions: [...first, ...second],
    known: { ...all, texts: [...all.texts, `${prefix}ComputedText`] },
  }));
}

const total = (id: string, compute: string) => q(id, 'text', { compute });

/** ODK Web Forms keeps hidden cells in lists, JavaRosa and we leave them out: totals are compared over cells that are shown. */
function alwaysShown(question: Question): Question {
  const { showIf: _left, ...shown } = question;
  return question.id === 'cText' || question.id === 'cNumber' ? shown : question;
}

/** Two pages, the second with a table and totals over it. */
export const oracleForm: fc.Arbitrary<Page[]> = questionsOver('p', { texts: [], numbers: [], dates: [], choices: [] }).chain(
  (first) => {
    const { truth } = expressionsOver(first.known);
    return fc.tuple(questionsOver('c', first.known), maybe(truth), maybe(truth)).map(([row, pageShowIf, tableShowIf]) => [
      aPage('one', first.questions),
      aPage(
        'two',
        [
          q('t', 'table', {
            columns: [...row.questions.map(alwaysShown), total('cPlace', 'position(..)')],
            ...(tableShowIf ? { showIf: tableShowIf } : {}),
          }),
          total('rows', 'count(${t})'),
          total('texts', "join('|', ${cText})"),
          total('filled', 'count-non-empty(${cText})'),
          total('most', 'max(${cNumber})'),
          total('some', "if(${cText} = 'a' or ${cNumber} > 4, 'yes', 'no')"),
          total('other', "if(${cText} != 'a', 'yes', 'no')"),
        ],
        pageShowIf,
      ),
    ]);
  },
);

/** Answers as both engines are given them. */
export const oracleAnswers: fc.Arbitrary<OracleAnswers> = fc.record({
  p: someAnswers(),
  rows: fc.array(someAnswers(), { minLength: 1, maxLength: 3 }),
});

export interface OracleAnswers {
  p: SomeAnswers;
  rows: SomeAnswers[];
}
export interface SomeAnswers {
  Text: string;
  Number: string;
  Date: string;
  Choices: string;
}

function someAnswers(): fc.Arbitrary<SomeAnswers> {
  return fc.record({
    Text: fc.constantFrom('', 'a', 'b', 'abc', 'b c', '5', '12.50'),
    Number: fc.constantFrom('', '0', '1', '-3', '2.5', '18'),
    Date: fc.constantFrom('', '1985-03-05', '2026-01-31', '2026-11-23', '2026-12-01'),
    Choices: fc.constantFrom('', 'a', 'b', 'a c', 'a b c'),
  });
}
