const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a JSON text nests deeper than that, without parsing it: a reader with recursion is safe after this. */
export function nestsDeeperThan(json: string, maximum: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfJsonString(json, at);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > maximum) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
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
