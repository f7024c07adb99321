/** One letter more, less, other, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return restA !== restB;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * The folded syllable that somebody meant who typed Telex or VNI while no input method was on:
 * "ddawng" → dang, "kys" → ky, "keest" → ket, "d9a8ng" → dang.
 */
export function undoInputMethod(word: string): string {
  return word
    .replace(/\d/g, '')
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([auo])w/g, '$1')
    .replace(/w/g, 'u')
    .replace(/([aeiouy][a-z]*?)[sfrxjz]$/, '$1');
}

/** Syllables that were typed in one go, "khaisinh" → khai sinh; the split with the fewest, each known; undefined if there is none. */
export function splitGlued(word: string, isKnown: (syllable: string) => boolean): string[] | undefined {
  const LONGEST = 7; // "nghieng"
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
      const before = fewest[start];
      const last = word.slice(start, end);
      if (before && (fewest[end]?.length ?? Infinity) > before.length + 1 && isKnown(last)) fewest[end] = [...before, last];
    }
  }
  const split = fewest[word.length];
  return split && split.length > 1 ? split : undefined;
}
