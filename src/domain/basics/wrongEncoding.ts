/** A lead byte of UTF-8 Vietnamese shown as Latin-1 or Windows-1252, then a byte that can only follow it: "Ã¡", "áº§", "Ä‘", "Äƒ". */
const utf8AsLatin = /[ÂÃÄÅÆ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»]/;

/** Whether text was decoded wrongly on its way, or lost characters (U+FFFD, or `?` in their place). Look before cleaning it. */
export function isWronglyDecoded(text: string): boolean {
  return /[\uFFFD?]/.test(text) || utf8AsLatin.test(text);
}
