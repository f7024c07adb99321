import type { FunctionDefinition, FunctionGroup } from './functionDefinition.ts';
import { toAtoms, toNumber, toText, type Value } from './value.ts';

const toNumbers = (values: readonly Value[]): number[] => values.flatMap((value) => toAtoms(value).map(toNumber));

/** ODK: an empty list gives nothing (NaN), and so does one member that is no number. */
const extreme = (pick: (...numbers: number[]) => number): FunctionDefinition => ({
  least: 1,
  most: Infinity,
  call: (values) => {
    const numbers = toNumbers(values);
    return numbers.length === 0 ? NaN : pick(...numbers);
  },
});

/**
 * Numbers, and counting over rows.
 *
 * | rows | sum | min, max | count | count-non-empty |
 * |---|---|---|---|---|
 * | none | 0 | NaN | 0 | 0 |
 * | 3, 4 | 7 | 3, 4 | 2 | 2 |
 * | 3, '' | NaN | NaN | 2 | 1 |
 *
 * To sum over cells that may stay empty, compute a column `coalesce(${amount}, 0)` and sum that, as is usual in XLSForm.
 */
export const numberFunctions: FunctionGroup = {
  number: { least: 1, most: 1, call: ([value = '']) => toNumber(value) },
  /** Cuts towards zero. */
  int: { least: 1, most: 1, call: ([value = '']) => Math.trunc(toNumber(value)) },
  /** Half is rounded away from zero; the second argument is the number of decimals. */
  round: { least: 1, most: 2, call: ([value = '', decimals = 0]) => round(toNumber(value), toNumber(decimals)) },
  sum: { least: 1, most: 1, overRows: true, call: (values) => toNumbers(values).reduce((total, number) => total + number, 0) },
  min: extreme(Math.min),
  max: extreme(Math.max),
  count: { least: 1, most: 1, overRows: true, call: ([rows = '']) => toAtoms(rows).length },
  'count-non-empty': {
    least: 1,
    most: 1,
    overRows: true,
    call: ([rows = '']) => toAtoms(rows).filter((atom) => toText(atom) !== '').length,
  },
};

function round(number: number, decimals: number): number {
  const shift = 10 ** decimals;
  return (Math.sign(number) * Math.round(Math.abs(number) * shift)) / shift;
}
