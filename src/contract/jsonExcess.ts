const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

export interface JsonBounds {
  /** Lists and objects within one another. */
  depth: number;
  /** Lists, objects and what stands in them, together. */
  values: number;
}

/**
 * What a JSON text has too much of, found without parsing it: a reader with recursion is safe after this, and a few bytes that inflate to
 * a million empty objects never become them.
 */
export function findJsonExcess(json: string, most: JsonBounds): 'too-deep' | 'too-many-values' | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfJsonString(json, at);
    else if (code === COMMA) values++;
    else if (code === 0x5b || code === 0x7b) {
      values++;
      if (++depth > most.depth) return 'too-deep';
    } else if (code === 0x5d || code === 0x7d) depth--;
    if (values > most.values) return 'too-many-values';
  }
  return undefined;
}

/** Place of the quote that closes the string which opens at `start`; the text's length if none does. */
export function endOfJsonString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}
