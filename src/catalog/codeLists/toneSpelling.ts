const marked = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const;

/** "Thủy" → "Thuỷ", "Hòa" → "Hoà": the tone mark moves from the first vowel of oa, oe, uy to the second, as other papers print it. */
export function moveToneMark(text: string): string {
  return text
    .replace(
      /([òóỏõọ])([ae])(?!\p{L})/gu,
      (_, first: string, second: 'a' | 'e') => 'o' + marked[second].charAt(marked.o.indexOf(first)),
    )
    .replace(/([ùúủũụ])y(?!\p{L})/gu, (_, first: string) => 'u' + marked.y.charAt(marked.u.indexOf(first)));
}

/** The name without its kind, and its other spelling where there is one: what a person may type or a paper may print. */
export function withToneSpellings(name: string): string[] {
  const moved = moveToneMark(name);
  return moved === name ? [name] : [name, moved];
}
