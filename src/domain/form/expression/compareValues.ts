import { isDate, isList, toBoolean, toDateText, toNumber, toText, type Atom, type Value } from './value.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * XPath 1.0 comparison. With a list it is true when some member makes it true; a list beside a boolean is one boolean.
 * = and !=: as booleans when one side is one, else as numbers when one side is one, else as text. The others: as numbers, so '' (NaN)
 * makes all of them false.
 */
export function compareValues(operator: Comparison, left: Value, right: Value): boolean {
  if (isList(left) && typeof right === 'boolean') return compareAtoms(operator, toBoolean(left), right);
  if (isList(right) && typeof left === 'boolean') return compareAtoms(operator, left, toBoolean(right));
  if (isList(left)) return left.list.some((atom) => compareValues(operator, atom, right));
  if (isList(right)) return right.list.some((atom) => compareValues(operator, left, atom));
  return compareAtoms(operator, left, right);
}

function compareAtoms(operator: Comparison, left: Atom, right: Atom): boolean {
  if (operator === '=') return areEqual(left, right);
  if (operator === '!=') return !areEqual(left, right);
  const dates = isDate(left) || isDate(right) ? sharedPrecision(left, right) : undefined;
  return dates ? isOrdered(operator, dates[0], dates[1]) : isOrdered(operator, toNumber(left), toNumber(right));
}

function areEqual(left: Atom, right: Atom): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') return toNumber(left) === toNumber(right);
  return toText(left) === toText(right);
}

/**
 * Dates are ordered by the parts that both have, so < and > are true only when certain and <= and >= unless certainly false:
 *
 * | a | b | a < b | a <= b | a > b | a >= b |
 * |---|---|---|---|---|---|
 * | 1985 | 1990-01-01 | true | true | false | false |
 * | 1990 | 1990-06-01 | false | true | false | true |
 * | 1990-06-01 | 1990-06-02 | true | true | false | false |
 */
function sharedPrecision(left: Atom, right: Atom): [string, string] | undefined {
  const [a, b] = [toDateText(left), toDateText(right)];
  if (a === undefined || b === undefined) return undefined;
  const length = Math.min(a.length, b.length);
  return [a.slice(0, length), b.slice(0, length)];
}

function isOrdered<T extends string | number>(operator: Comparison, left: T, right: T): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}
