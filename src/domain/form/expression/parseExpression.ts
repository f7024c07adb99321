import { ok, refused, type Outcome } from '../../basics/outcome.ts';
import type { Comparison } from './compareValues.ts';
import type { Arithmetic, ExpressionError, ExpressionTree } from './expressionTree.ts';
import { buildCall } from './buildCall.ts';
import { tokenize, type Token } from './tokens.ts';

const maxLength = 4000;
const maxDepth = 60;

/** Lowest first, as in XPath 1.0; operators of one level group from the left. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

class ExpressionFault extends Error {
  readonly position: number;
  constructor(position: number, reason: string) {
    super(reason);
    this.position = position;
  }
}

/** Reads an XLSForm expression. Functions and the number of their arguments are checked here; questions are not known yet. */
export function parseExpression(source: string): Outcome<ExpressionTree, ExpressionError> {
  if (source.length > maxLength)
    return refused({ position: maxLength, reason: `an expression has at most ${maxLength} characters` });
  const tokens = tokenize(source);
  if (!tokens.ok) return tokens;
  try {
    const parser = new Parser(tokens.value);
    const tree = parser.expression();
    parser.expectEnd();
    return ok(tree);
  } catch (fault) {
    if (fault instanceof ExpressionFault) return refused({ position: fault.position, reason: fault.message });
    throw fault;
  }
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  expression(level = 0): ExpressionTree {
    const operators = levels[level];
    if (!operators) return this.unary();
    let left = this.expression(level + 1);
    for (let token = this.peek(); isOperator(token) && operators.includes(token.text); token = this.peek()) {
      this.next++;
      left = binary(token.text, left, this.expression(level + 1));
    }
    return left;
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.kind === 'end') return;
    const reason = token.text === '=' ? 'write "=" once' : `an operator such as "and" is missing before "${token.text}"`;
    throw new ExpressionFault(token.position, reason);
  }

  private unary(): ExpressionTree {
    if (!this.takeSymbol('-')) return this.primary();
    return this.deeper(() => ({ kind: 'negate', operand: this.unary() }));
  }

  private primary(): ExpressionTree {
    const token = this.peek();
    this.next++;
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'literal', value: token.text.normalize('NFC') };
    if (token.kind === 'reference') return reference(token);
    if (token.kind === 'name') return this.call(token);
    if (token.kind === 'symbol' && token.text === '.') return { kind: 'self', position: token.position };
    if (token.kind === 'symbol' && token.text === '(') return this.parenthesised();
    const found = token.kind === 'end' ? 'the expression ends here' : `"${token.text}" stands here`;
    throw new ExpressionFault(token.position, `a value is expected, but ${found}`);
  }

  private parenthesised(): ExpressionTree {
    const tree = this.deeper(() => this.expression());
    this.expectSymbol(')');
    return tree;
  }

  private call(name: Token): ExpressionTree {
    if (!this.takeSymbol('(')) {
      const reason = `"${name.text}" means nothing by itself: a question is written \${${name.text}}, a text '${name.text}'`;
      throw new ExpressionFault(name.position, reason);
    }
    if (name.text === 'position' && this.takeSymbol('..')) {
      this.expectSymbol(')');
      return { kind: 'rowNumber', position: name.position };
    }
    const built = buildCall(name.text, name.position, this.arguments());
    if (!built.ok) throw new ExpressionFault(built.error.position, built.error.reason);
    return built.value;
  }

  private arguments(): ExpressionTree[] {
    if (this.takeSymbol(')')) return [];
    const trees = [this.deeper(() => this.expression())];
    while (this.takeSymbol(',')) trees.push(this.deeper(() => this.expression()));
    this.expectSymbol(')');
    return trees;
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > maxDepth) throw new ExpressionFault(this.peek().position, 'this expression is nested too deeply');
    const result = read();
    this.depth--;
    return result;
  }

  private peek(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)]!;
  }

  private takeSymbol(text: string): boolean {
    const token = this.peek();
    if (token.kind !== 'symbol' || token.text !== text) return false;
    this.next++;
    return true;
  }

  private expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) throw new ExpressionFault(this.peek().position, `"${text}" is expected here`);
  }
}

const isOperator = (token: Token): boolean => token.kind === 'symbol' || token.kind === 'name';

function binary(operator: string, left: ExpressionTree, right: ExpressionTree): ExpressionTree {
  if (operator === 'or' || operator === 'and') return { kind: 'logic', operator, left, right };
  if (['+', '-', '*', 'div', 'mod'].includes(operator))
    return { kind: 'arithmetic', operator: operator as Arithmetic, left, right };
  return { kind: 'compare', operator: operator as Comparison, left, right };
}

const referenceShape = /^([A-Za-z]\w*)(?:\.(\w+))?$/;

function reference({ text, position }: Token): ExpressionTree {
  const [, name, part] = referenceShape.exec(text) ?? [];
  if (name === undefined) throw new ExpressionFault(position, `"${text}" is no name of a question`);
  return { kind: 'reference', name, position, ...(part === undefined ? {} : { part }) };
}
