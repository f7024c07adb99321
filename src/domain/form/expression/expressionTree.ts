import type { Comparison } from './compareValues.ts';
import type { Pattern } from './pattern.ts';

/** `${name}` or `${name.part}`; `position` counts characters from 0. */
export interface Reference {
  kind: 'reference';
  name: string;
  part?: string;
  position: number;
}

export type Arithmetic = '+' | '-' | '*' | 'div' | 'mod';

/** A parsed expression: plain data, names and arguments already checked against the functions that exist. */
export type ExpressionTree =
  | { kind: 'literal'; value: string | number }
  | Reference
  /** `.`: the question's own value. */
  | { kind: 'self'; position: number }
  /** `position(..)`: number of this row, from 1. */
  | { kind: 'rowNumber'; position: number }
  | { kind: 'negate'; operand: ExpressionTree }
  | { kind: 'logic'; operator: 'and' | 'or'; left: ExpressionTree; right: ExpressionTree }
  | { kind: 'compare'; operator: Comparison; left: ExpressionTree; right: ExpressionTree }
  | { kind: 'arithmetic'; operator: Arithmetic; left: ExpressionTree; right: ExpressionTree }
  | { kind: 'if'; condition: ExpressionTree; whenTrue: ExpressionTree; whenFalse: ExpressionTree }
  /** The value that is there already, else the operand: computed once and then kept. */
  | { kind: 'once'; operand: ExpressionTree }
  | { kind: 'matches'; text: ExpressionTree; pattern: Pattern }
  | { kind: 'call'; name: string; arguments: ExpressionTree[]; position: number };

/** Why an expression cannot be used, for its author. `position` counts characters from 0. */
export interface ExpressionError {
  position: number;
  reason: string;
}

/** Calls `visit` for the tree and everything below it. */
export function walkExpression(tree: ExpressionTree, visit: (node: ExpressionTree) => void): void {
  visit(tree);
  for (const child of childrenOf(tree)) walkExpression(child, visit);
}

function childrenOf(tree: ExpressionTree): ExpressionTree[] {
  switch (tree.kind) {
    case 'negate':
    case 'once':
      return [tree.operand];
    case 'logic':
    case 'compare':
    case 'arithmetic':
      return [tree.left, tree.right];
    case 'if':
      return [tree.condition, tree.whenTrue, tree.whenFalse];
    case 'matches':
      return [tree.text];
    case 'call':
      return tree.arguments;
    default:
      return [];
  }
}
