import type { FunctionDefinition, FunctionGroup } from './functionDefinition.ts';
import { toAtoms, toBoolean, toNumber, toText, type Value } from './value.ts';

/** A function over one to three texts; a missing argument is ''. */
const overTexts = (least: number, most: number, call: (a: string, b: string, c: string) => Value): FunctionDefinition => ({
  least,
  most,
  call: ([a = '', b = '', c = '']) => call(toText(a), toText(b), toText(c)),
});

const toTexts = (values: readonly Value[]): string[] => values.flatMap((value) => toAtoms(value).map(toText));

/** XPath counts characters, not UTF-16 units. */
const charactersOf = (text: string): string[] => Array.from(text);

/** Texts (XPath 1.0 section 4.2 and the ODK XForms specification). */
export const textFunctions: FunctionGroup = {
  string: overTexts(1, 1, (text) => text),
  'string-length': overTexts(1, 1, (text) => charactersOf(text).length),
  'normalize-space': overTexts(1, 1, (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')),
  contains: overTexts(2, 2, (text, part) => text.includes(part)),
  'starts-with': overTexts(2, 2, (text, part) => text.startsWith(part)),
  'ends-with': overTexts(2, 2, (text, part) => text.endsWith(part)),
  'substring-before': overTexts(2, 2, (text, part) => text.slice(0, Math.max(0, text.indexOf(part)))),
  'substring-after': overTexts(2, 2, (text, part) => (text.includes(part) ? text.slice(text.indexOf(part) + part.length) : '')),
  /** Characters of the second text become those at the same place of the third, or vanish when it is shorter. */
  translate: overTexts(3, 3, translate),
  /** Lists are joined with all their members. */
  concat: { least: 0, most: Infinity, call: (values) => toTexts(values).join('') },
  join: { least: 1, most: Infinity, call: ([glue = '', ...values]) => toTexts(values).join(toText(glue)) },
  /** From `start` up to, not including, `end`, counted from 0; a negative place counts from the end. */
  substr: { least: 2, most: 3, call: ([text = '', start = 0, end]) => substr(charactersOf(toText(text)), start, end) },
  /** The first that is answered; unlike ODK's it keeps a number a number. */
  coalesce: { least: 2, most: 2, call: ([a = '', b = '']) => (toText(a) === '' ? b : a) },
  boolean: { least: 1, most: 1, call: ([value = '']) => toBoolean(value) },
  not: { least: 1, most: 1, call: ([value = '']) => !toBoolean(value) },
  true: { least: 0, most: 0, call: () => true },
  false: { least: 0, most: 0, call: () => false },
};

function translate(text: string, from: string, to: string): string {
  const replacements = charactersOf(to);
  const changes = new Map<string, string>();
  for (const [index, character] of charactersOf(from).entries()) {
    if (!changes.has(character)) changes.set(character, replacements[index] ?? '');
  }
  return charactersOf(text)
    .map((character) => changes.get(character) ?? character)
    .join('');
}

function substr(characters: string[], start: Value, end: Value | undefined): string {
  const place = (value: Value): number => Math.trunc(toNumber(value)) || 0;
  return characters.slice(place(start), end === undefined ? undefined : place(end)).join('');
}
