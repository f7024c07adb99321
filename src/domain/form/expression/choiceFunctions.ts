import type { FunctionGroup } from './functionDefinition.ts';
import { toNumber, toText, type Value } from './value.ts';

/** Several chosen codes are one text with spaces between, as in XLSForm. */
const codesOf = (value: Value): string[] => toText(value).match(/[^ \t\r\n]+/g) ?? [];

/** Questions of several choices (ODK XForms specification, "select functions"). */
export const choiceFunctions: FunctionGroup = {
  selected: { least: 2, most: 2, call: ([chosen = '', code = '']) => codesOf(chosen).includes(toText(code).trim()) },
  /** Counted from 0; '' where there is none. */
  'selected-at': { least: 2, most: 2, call: ([chosen = '', index = '']) => codesOf(chosen)[Math.trunc(toNumber(index))] ?? '' },
  'count-selected': { least: 1, most: 1, call: ([chosen = '']) => codesOf(chosen).length },
};
