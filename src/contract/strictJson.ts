import { ok, refused, type Outcome } from '../domain/basics/outcome.ts';
import { endOfJsonString, findJsonExcess } from './jsonExcess.ts';

export type JsonFault = 'not-json' | 'too-deep' | 'too-many-values' | 'duplicate-key' | 'bad-text';

const most = { depth: 16, values: 5_000 };

/**
 * JSON without its loopholes (I-JSON, RFC 7493): refuses duplicate keys, of which two readers may take different ones, NUL and lone
 * surrogates in texts, which a database cannot keep, and more, or more deeply nested, than any message of ours.
 */
export function parseStrictJson(text: string): Outcome<unknown, JsonFault> {
  const excess = findJsonExcess(text, most);
  if (excess) return refused(excess);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const found = { keys: 0, soundText: true };
  inspect(value, found);
  if (!found.soundText) return refused('bad-text');
  // Of duplicate keys the parser keeps one: then the text has more keys than the value.
  return countKeys(text) === found.keys ? ok(value) : refused('duplicate-key');
}

function inspect(value: unknown, found: { keys: number; soundText: boolean }): void {
  if (typeof value === 'string') found.soundText &&= isSoundText(value);
  else if (Array.isArray(value)) for (const item of value) inspect(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      found.keys++;
      found.soundText &&= isSoundText(key);
      inspect(member, found);
    }
  }
}

/** Without NUL and without halves of surrogate pairs. */
export const isSoundText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

const whiteSpace = new Set([' ', '\t', '\n', '\r']);

/** Strings that a colon follows, in a text that is JSON. */
function countKeys(json: string): number {
  let keys = 0;
  for (let at = json.indexOf('"'); at !== -1; at = json.indexOf('"', at + 1)) {
    at = endOfJsonString(json, at);
    let next = at + 1;
    while (whiteSpace.has(json[next] ?? '')) next++;
    if (json[next] === ':') keys++;
  }
  return keys;
}
