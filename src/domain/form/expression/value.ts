import { dayNumber, isCalendarDay } from '../../basics/calendarDay.ts';

/** A date as an expression sees it: `2026-11-24`, `1950-03` or `1950`. Kept apart from text, or a year would be taken for a number. */
export interface DateText {
  readonly date: string;
}

export type Atom = string | number | boolean | DateText;

/** Values of one column over the rows of its table (an XPath node-set); the rows themselves are a list of their ids. */
export interface ValueList {
  readonly list: readonly Atom[];
}

/** What an expression gives. Nothing answered is the empty text ''. */
export type Value = Atom | ValueList;

export const isList = (value: Value): value is ValueList => typeof value === 'object' && 'list' in value;
export const isDate = (value: Value): value is DateText => typeof value === 'object' && 'date' in value;

/** The first of a list, as XPath 1.0 takes a node-set for one value; '' for an empty one. */
export const toAtom = (value: Value): Atom => (isList(value) ? (value.list[0] ?? '') : value);

/** Every single value: a list's members, or the value itself. */
export const toAtoms = (value: Value): readonly Atom[] => (isList(value) ? value.list : [value]);

/**
 * | value | '' | text | 0, NaN | other number | date | empty list | list |
 * |---|---|---|---|---|---|---|---|
 * | boolean | false | true | false | true | true | false | true |
 */
export function toBoolean(value: Value): boolean {
  if (isList(value)) return value.list.length > 0;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return typeof value === 'string' ? value !== '' : value !== false;
}

const decimal = /^\s*-?(\d+(\.\d*)?|\.\d+)\s*$/;

/**
 * XPath 1.0 number(), with ODK's dates: a whole date is days since 1970-01-01, also as text. A date of which a part is unknown is NaN,
 * as are '' and text that is no decimal (no exponent, no "+", no hexadecimal).
 */
export function toNumber(value: Value): number {
  const atom = toAtom(value);
  if (typeof atom === 'number') return atom;
  if (typeof atom === 'boolean') return atom ? 1 : 0;
  const text = isDate(atom) ? atom.date : atom;
  if (!isDate(atom) && decimal.test(text)) return Number(text);
  return isCalendarDay(text) ? dayNumber(text) : NaN;
}

/** NaN is written as '' (as ODK does in a calculation), numbers without an exponent. */
export function toText(value: Value): string {
  const atom = toAtom(value);
  if (typeof atom === 'number') return numberToText(atom);
  return isDate(atom) ? atom.date : String(atom);
}

function numberToText(number: number): string {
  if (Number.isNaN(number)) return '';
  const text = String(number === 0 ? 0 : number);
  if (!text.includes('e')) return text;
  if (Math.abs(number) >= 1) return BigInt(number).toString();
  return number.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The date in a value, whole or in part; undefined for anything else. Text counts when it is written like a date. */
export function toDateText(value: Value): string | undefined {
  const atom = toAtom(value);
  if (isDate(atom)) return atom.date;
  return typeof atom === 'string' && partialDate.test(atom) && isPossibleDate(atom) ? atom : undefined;
}

const isPossibleDate = (iso: string): boolean => isCalendarDay(iso + '-01-01'.slice(iso.length - 4));

export function sameValue(a: Value, b: Value): boolean {
  if (isList(a) || isList(b))
    return isList(a) && isList(b) && a.list.length === b.list.length && a.list.every((atom, i) => sameValue(atom, b.list[i]!));
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) && a.date === b.date;
  return Object.is(a, b);
}
