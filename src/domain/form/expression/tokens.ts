import { ok, refused, type Outcome } from '../../basics/outcome.ts';
import type { ExpressionError } from './expressionTree.ts';

export interface Token {
  kind: 'number' | 'text' | 'reference' | 'name' | 'symbol' | 'end';
  /** Without quotes or `${}`. */
  text: string;
  position: number;
}

const skipped = /\s+/y;
const tokenShapes: [Token['kind'], RegExp][] = [
  ['number', /(\d+(?:\.\d*)?|\.\d+)/y],
  ['text', /"([^"]*)"/y],
  ['text', /'([^']*)'/y],
  ['reference', /\$\{\s*([^}\s]*)\s*\}/y],
  ['name', /([A-Za-z_][\w-]*)/y],
  ['symbol', /(!=|<=|>=|\.\.|[=<>+\-*(),.])/y],
];

/** What people type who know other languages, or paste from a word processor. */
const mistakes: [RegExp, string][] = [
  [/["']/y, 'this quote is never closed'],
  [/[‘’“”]/y, 'write straight quotes: \' or "'],
  [/\$\{/y, 'this ${ is never closed by }'],
  [/\$/y, 'a question is written ${name}'],
  [/&&/y, 'write "and" for &&'],
  [/\|\|/y, 'write "or" for ||'],
  [/!/y, 'write not(…) for !'],
  [/[/@[\]:|]/y, 'paths are not supported: a question is written ${name}'],
];

export function tokenize(source: string): Outcome<Token[], ExpressionError> {
  const tokens: Token[] = [];
  let position = 0;
  const read = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = position;
    return shape.exec(source);
  };
  while (true) {
    position += read(skipped)?.[0].length ?? 0;
    if (position >= source.length) break;
    const token = readToken(read, position);
    if (!token) {
      const mistake = mistakes.find(([shape]) => read(shape));
      return refused({ position, reason: mistake?.[1] ?? `"${source[position]}" means nothing here` });
    }
    tokens.push(token.token);
    position += token.length;
  }
  tokens.push({ kind: 'end', text: '', position: source.length });
  return ok(tokens);
}

function readToken(
  read: (shape: RegExp) => RegExpExecArray | null,
  position: number,
): { token: Token; length: number } | undefined {
  for (const [kind, shape] of tokenShapes) {
    const match = read(shape);
    if (match) return { token: { kind, text: match[1] ?? '', position }, length: match[0].length };
  }
  return undefined;
}
