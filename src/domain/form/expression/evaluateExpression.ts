import { compareValues } from './compareValues.ts';
import type { Arithmetic, ExpressionTree, Reference } from './expressionTree.ts';
import type { FunctionContext } from './functionDefinition.ts';
import { findFunction } from './functionTable.ts';
import { matchesPattern } from './pattern.ts';
import { toBoolean, toNumber, toText, type Value } from './value.ts';

/** Where an expression is evaluated: at a question, or at a cell of a row. */
export interface Scope extends FunctionContext {
  read(reference: Reference): Value;
  /** `.` */
  readonly self: Value;
  /** From 1; NaN outside a table. */
  readonly rowNumber: number;
}

/** Never fails: what cannot be reckoned is NaN or ''. `and`, `or` and `if` evaluate only what they need. */
export function evaluateExpression(tree: ExpressionTree, scope: Scope): Value {
  switch (tree.kind) {
    case 'literal':
      return tree.value;
    case 'reference':
      return scope.read(tree);
    case 'self':
      return scope.self;
    case 'rowNumber':
      return scope.rowNumber;
    case 'negate':
      return -toNumber(evaluateExpression(tree.operand, scope));
    case 'logic': {
      const left = toBoolean(evaluateExpression(tree.left, scope));
      if (left === (tree.operator === 'or')) return left;
      return toBoolean(evaluateExpression(tree.right, scope));
    }
    case 'compare':
      return compareValues(tree.operator, evaluateExpression(tree.left, scope), evaluateExpression(tree.right, scope));
    case 'arithmetic':
      return calculate(
        tree.operator,
        toNumber(evaluateExpression(tree.left, scope)),
        toNumber(evaluateExpression(tree.right, scope)),
      );
    case 'if':
      return evaluateExpression(toBoolean(evaluateExpression(tree.condition, scope)) ? tree.whenTrue : tree.whenFalse, scope);
    case 'once':
      return toText(scope.self) === '' ? evaluateExpression(tree.operand, scope) : scope.self;
    case 'matches':
      return matchesPattern(tree.pattern, toText(evaluateExpression(tree.text, scope)));
    case 'call':
      return findFunction(tree.name)!.call(
        tree.arguments.map((argument) => evaluateExpression(argument, scope)),
        scope,
      );
  }
}

/** IEEE 754 throughout: a division by zero is infinite, and `mod` takes the sign of the dividend (XPath 1.0 section 3.5). */
function calculate(operator: Arithmetic, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'div':
      return left / right;
    case 'mod':
      return left % right;
  }
}
