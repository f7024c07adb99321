/** Data, not words: codes, addresses on the web, times, sizes, the letter of the text size, and the punctuation between them. */
const isData = (text: string) => !/\p{L}/u.test(text) || /^(CG-[\dA-Z-]+|[\da-f]{32}|https:\S+|A)$/.test(text.trim());

/** The text without what stands in ⟦brackets⟧, however deep. */
function withoutTranslated(text: string): string {
  for (let before = '', now = text; ; before = now, now = now.replace(/⟦[^⟦⟧]*⟧/g, '')) if (before === now) return now;
}

/** `Hiện {{count}} thủ tục` → a pattern for what the screen makes of it. */
const toPattern = (text: string) =>
  new RegExp(
    text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.*'),
    'g',
  );

/**
 * What a person sees, hears or is told on hovering, that is neither translated, nor said to be in another language (`lang`), nor among
 * the Vietnamese texts that have no translation.
 */
export function findStrangeTexts(root: Element, untranslated: readonly string[]): string[] {
  const patterns = untranslated.map(toPattern);
  const isStrange = (text: string, element: Element) => {
    if (element.closest('[lang]:not(html)') || element.closest('script, style')) return false;
    const left = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), withoutTranslated(text));
    return !isData(left);
  };
  const strange: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      if (text !== null && isStrange(text, element)) strange.push(`${name}: ${text}`);
    }
    // A title is cut into pieces, to break between words.
    if (element.closest('h1')) {
      if (element.localName === 'h1' && isStrange(element.textContent ?? '', element)) strange.push(element.textContent ?? '');
      continue;
    }
    for (const node of element.childNodes)
      if (node.nodeType === 3 && isStrange(node.textContent ?? '', element)) strange.push(node.textContent!.trim());
  }
  return strange;
}
