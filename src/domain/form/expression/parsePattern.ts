import { ok, refused, type Outcome } from '../../basics/outcome.ts';
import type { Instruction, Pattern } from './pattern.ts';

const maxProgramLength = 1000;
const maxSourceLength = 500;

class PatternFault extends Error {}

/**
 * Characters, `.`, classes `[…]`, `\d \w \s \p{…}`, groups, `|`, `* + ? {n,m}`, `^`, `$`. Look-around and back references are refused:
 * they cannot be matched in bounded time. Classes mean what they mean in JavaScript with the `u` flag.
 */
export function parsePattern(source: string): Outcome<Pattern, string> {
  if (source.length > maxSourceLength) return refused('this pattern is too long');
  try {
    const reader = new PatternReader(source);
    const program = [...reader.alternatives(), { do: 'accept' } as const];
    if (!reader.atEnd()) return refused('this ")" was never opened');
    return ok({ source, program });
  } catch (fault) {
    if (fault instanceof PatternFault) return refused(fault.message);
    throw fault;
  }
}

class PatternReader {
  private readonly characters: string[];
  private next = 0;

  constructor(source: string) {
    this.characters = Array.from(source);
  }

  atEnd(): boolean {
    return this.next >= this.characters.length;
  }

  alternatives(): Instruction[] {
    const first = this.sequence();
    if (!this.take('|')) return first;
    const rest = this.alternatives();
    return join([{ do: 'split', to: 1, or: first.length + 2 }], first, [{ do: 'jump', to: rest.length + 1 }], rest);
  }

  private sequence(): Instruction[] {
    let program: Instruction[] = [];
    while (!this.atEnd() && this.peek() !== '|' && this.peek() !== ')') program = join(program, this.repeated());
    return program;
  }

  private repeated(): Instruction[] {
    let program = this.atom();
    for (let count = this.count(); count; count = this.count()) program = repeat(program, count);
    return program;
  }

  /** How often the atom before may stand; a following `?` (lazy) changes nothing for a whole match. */
  private count(): { least: number; most: number } | undefined {
    const range = this.takeShape(/^\{(\d+)(,(\d*))?\}/);
    const sign = range ? undefined : this.takeShape(/^[*+?]/)?.[0];
    if (!range && !sign) return undefined;
    this.take('?');
    if (!range) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const least = Number(range[1]);
    const most = range[2] === undefined ? least : range[3] ? Number(range[3]) : Infinity;
    if (most < least) throw new PatternFault(`${range[0]} ends before it begins`);
    return { least, most };
  }

  private atom(): Instruction[] {
    if (this.take('^')) return [{ do: 'assertStart' }];
    if (this.take('$')) return [{ do: 'assertEnd' }];
    if (this.take('(')) return this.group();
    const wide = this.takeShape(/^(\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[0-9A-Fa-f]+\}?|\\[^pPu1-9bBk]|\.)/s)?.[0];
    if (wide) return [{ do: 'character', accepts: acceptorOf(wide) }];
    const plain = this.characters[this.next++]!;
    if (plain === '\\') throw new PatternFault(`"\\${this.peek() ?? ''}" is not supported`);
    if ('*+?{}[]'.includes(plain))
      throw new PatternFault(`"${plain}" cannot stand here; write \\${plain} for the character itself`);
    return [{ do: 'character', accepts: (character) => character === plain }];
  }

  private group(): Instruction[] {
    if (this.peek() === '?' && !this.takeShape(/^\?:/))
      throw new PatternFault('look-around and named groups "(?" are not supported');
    const program = this.alternatives();
    if (!this.take(')')) throw new PatternFault('a "(" is never closed');
    return program;
  }

  private peek(): string | undefined {
    return this.characters[this.next];
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.next++;
    return true;
  }

  private takeShape(shape: RegExp): RegExpExecArray | null {
    const match = shape.exec(this.characters.slice(this.next).join(''));
    if (match) this.next += Array.from(match[0]).length;
    return match;
  }
}

/** One character's class is left to JavaScript: on a single character it cannot backtrack. */
function acceptorOf(characterClass: string): (character: string) => boolean {
  try {
    const shape = new RegExp(`^${characterClass}$`, 'u');
    return (character) => shape.test(character);
  } catch {
    throw new PatternFault(`"${characterClass}" is no class of characters`);
  }
}

function repeat(program: Instruction[], { least, most }: { least: number; most: number }): Instruction[] {
  const copies = most === Infinity ? least + 1 : most;
  if (program.length * copies > maxProgramLength) throw new PatternFault('this pattern repeats too much');
  let repeated: Instruction[] = [];
  for (let times = 0; times < least; times++) repeated = join(repeated, program);
  if (most === Infinity) {
    const loop = join([{ do: 'split', to: 1, or: program.length + 2 }], program, [{ do: 'jump', to: -program.length - 1 }]);
    return join(repeated, loop);
  }
  for (let times = least; times < most; times++)
    repeated = join(repeated, [{ do: 'split', to: 1, or: program.length + 1 }], program);
  return repeated;
}

function join(...parts: Instruction[][]): Instruction[] {
  const joined: Instruction[] = [];
  for (const part of parts) joined.push(...part);
  if (joined.length > maxProgramLength) throw new PatternFault('this pattern repeats too much');
  return joined;
}
