import fc from 'fast-check';

/** Questions by what they hold; all of them text in ODK. */
export interface Known {
  texts: string[];
  numbers: string[];
  dates: string[];
  choices: string[];
}

export interface Expressions {
  text: fc.Arbitrary<string>;
  number: fc.Arbitrary<string>;
  truth: fc.Arbitrary<string>;
}

/**
 * Expressions of the ODK specification, with the types that authors give them. Left out is what the engine does otherwise than the
 * specification (substring-after with a longer separator, sum of no rows, selected() of nothing) or where we differ on purpose (regex()
 * without anchors, the truth of a bare reference, coalesce() keeping numbers).
 */
export function expressionsOver(known: Known): Expressions {
  const named = (names: string[], otherwise: string) =>
    names.length > 0 ? fc.constantFrom(...names.map((name) => `\${${name}}`)) : fc.constant(otherwise);
  const [text, number, date, chosen] = [
    named(known.texts, "'ab'"),
    named(known.numbers, '3'),
    named(known.dates, "'2026-01-31'"),
    named(known.choices, "'a c'"),
  ];
  const call = (name: string, ...given: fc.Arbitrary<string>[]) =>
    fc.tuple(...given).map((all) => `${name}(${all.join(', ')})`);
  const between = (left: fc.Arbitrary<string>, operators: string[], right: fc.Arbitrary<string>) =>
    fc.tuple(left, fc.constantFrom(...operators), right).map(([a, operator, b]) => `(${a} ${operator} ${b})`);
  const order = ['<', '<=', '>', '>=', '=', '!='];
  return fc.letrec<{ text: string; number: string; truth: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.constantFrom("'a'", "'b c'", "''", "'5'"),
      call('concat', tie('text'), tie('text'), call('int', tie('number'))),
      call('coalesce', tie('text'), tie('text')),
      call('if', tie('truth'), tie('text'), tie('text')),
      call('substr', tie('text'), fc.constantFrom('0', '1', '-2'), fc.constantFrom('2', '-1')),
      call('substring-before', tie('text'), fc.constantFrom("'b'", "' '")),
      call('substring-after', tie('text'), fc.constantFrom("'b'", "' '")),
      call('translate', tie('text'), fc.constant("'abc'"), fc.constant("'AB'")),
      call('normalize-space', tie('text')),
      call('join', fc.constant("'-'"), tie('text'), tie('text')),
      call('selected-at', chosen, fc.constantFrom('0', '1')),
      call('format-date', date, fc.constantFrom("'%d/%m/%Y'", "'%e.%n.%y'")),
      call('string', call('round', tie('number'))),
      call('string', tie('truth')),
    ),
    number: fc.oneof(
      { maxDepth: 3 },
      number,
      fc.constantFrom('0', '1', '2.5', '10'),
      call('number', tie('text')),
      call('number', date),
      call('string-length', tie('text')),
      call('count-selected', chosen),
      call('int', tie('number')),
      call('round', tie('number'), fc.constantFrom('0', '1')),
      call('min', tie('number'), tie('number')),
      call('max', tie('number'), tie('number'), tie('number')),
      call('number', call('coalesce', number, tie('number'))),
      call('if', tie('truth'), tie('number'), tie('number')),
      between(tie('number'), ['+', '-', '*', 'div', 'mod'], tie('number')),
      between(fc.constant('today()'), ['-'], date),
      tie('number').map((operand) => `-(${operand})`),
    ),
    truth: fc.oneof(
      { maxDepth: 3 },
      between(tie('number'), order, tie('number')),
      between(tie('text'), ['=', '!='], tie('text')),
      between(date, order, date),
      between(date, order, fc.constantFrom("'2026-01-31'", 'today()')),
      between(tie('truth'), ['and', 'or', '=', '!='], tie('truth')),
      call('not', tie('truth')),
      call('selected', chosen, fc.constantFrom("'a'", "'b'")),
      call('contains', tie('text'), fc.constantFrom("'a'", "'5'")),
      call('starts-with', tie('text'), fc.constantFrom("'a'", "''")),
      call('ends-with', tie('text'), fc.constantFrom("'c'", "''")),
      call('regex', tie('text'), fc.constantFrom("'^[a-c ]+$'", "'^\\d*$'", "'^(a|b c).?$'")),
      fc.constantFrom('true()', 'false()'),
    ),
  }));
}
