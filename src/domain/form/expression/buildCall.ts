import { ok, refused, type Outcome } from '../../basics/outcome.ts';
import type { ExpressionError, ExpressionTree } from './expressionTree.ts';
import { findFunction, functionNames } from './functionTable.ts';
import { parsePattern } from './parsePattern.ts';

/** How many arguments the forms of their own take; all other functions say it in the function table. */
const ownForms: ReadonlyMap<string, number> = new Map([
  ['if', 3],
  ['once', 1],
  ['regex', 2],
]);

/** The tree of a function call, or why there can be none. */
export function buildCall(name: string, position: number, given: ExpressionTree[]): Outcome<ExpressionTree, ExpressionError> {
  const definition = findFunction(name);
  const least = ownForms.get(name) ?? definition?.least;
  const most = ownForms.get(name) ?? definition?.most;
  if (least === undefined || most === undefined) return refused({ position, reason: unknownFunction(name) });
  if (given.length < least || given.length > most) {
    const wanted = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
    return refused({ position, reason: `${name}() takes ${wanted} argument(s), not ${given.length}` });
  }
  const [first, second, third] = given;
  if (name === 'if') return ok({ kind: 'if', condition: first!, whenTrue: second!, whenFalse: third! });
  if (name === 'once') return ok({ kind: 'once', operand: first! });
  if (name === 'regex') return buildMatch(position, first!, second!);
  return ok({ kind: 'call', name, arguments: given, position });
}

/** The pattern must be written out: so it is checked and compiled once, when the form is. */
function buildMatch(position: number, text: ExpressionTree, pattern: ExpressionTree): Outcome<ExpressionTree, ExpressionError> {
  if (pattern.kind !== 'literal') return refused({ position, reason: 'the pattern of regex() must be written in quotes' });
  const parsed = parsePattern(String(pattern.value));
  return parsed.ok
    ? ok({ kind: 'matches', text, pattern: parsed.value })
    : refused({ position, reason: `regex(): ${parsed.error}` });
}

function unknownFunction(name: string): string {
  const [similar] = [...ownForms.keys(), ...functionNames()].filter((known) => plain(known) === plain(name));
  return similar ? `there is no function ${name}(); ${similar}() is meant` : `there is no function ${name}()`;
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');
