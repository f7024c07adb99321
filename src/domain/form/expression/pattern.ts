/** A regular expression compiled to a small machine: see `matchesPattern`. */
export interface Pattern {
  readonly source: string;
  readonly program: readonly Instruction[];
}

export type Instruction =
  | { do: 'character'; accepts: (character: string) => boolean }
  /** Goes on at both places, counted from this instruction, so that programs can be joined as they are. */
  | { do: 'split'; to: number; or: number }
  | { do: 'jump'; to: number }
  | { do: 'assertStart' }
  | { do: 'assertEnd' }
  | { do: 'accept' };

/** Longer texts never match: answers are bounded well below. */
export const maxMatchedLength = 10_000;

/**
 * Whether the whole text matches ("exact and complete match", ODK `regex`). All alternatives are followed at once, one character after the
 * other, so the time is at most length × program size: no pattern of an author and no text of an attacker can make it stall.
 */
export function matchesPattern({ program }: Pattern, text: string): boolean {
  if (text.length > maxMatchedLength) return false;
  const characters = Array.from(text);
  let places = follow(program, [0], 0, characters.length);
  for (let index = 0; index < characters.length && places.size > 0; index++) {
    const next: number[] = [];
    for (const place of places) {
      const instruction = program[place]!;
      if (instruction.do === 'character' && instruction.accepts(characters[index]!)) next.push(place + 1);
    }
    places = follow(program, next, index + 1, characters.length);
  }
  return [...places].some((place) => program[place]!.do === 'accept');
}

/** The places reached from these without reading a character. */
function follow(program: readonly Instruction[], from: number[], index: number, length: number): Set<number> {
  const reached = new Set<number>();
  const open = from;
  while (open.length > 0) {
    const place = open.pop()!;
    if (reached.has(place)) continue;
    reached.add(place);
    const instruction = program[place]!;
    if (instruction.do === 'split') open.push(place + instruction.to, place + instruction.or);
    if (instruction.do === 'jump') open.push(place + instruction.to);
    if (instruction.do === 'assertStart' && index === 0) open.push(place + 1);
    if (instruction.do === 'assertEnd' && index === length) open.push(place + 1);
  }
  return reached;
}
