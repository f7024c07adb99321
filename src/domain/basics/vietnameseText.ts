/** Look-alikes of Đ from old fonts and converters (Ð is Icelandic, Ɖ African); nobody at the desk means those. */
const strayD: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
const strayDs = /[ÐðƉɖ]/g;

/**
 * What shows nothing and is never part of what a person wrote: control and format characters (directions, joiners, byte order mark),
 * whatever Unicode calls ignorable (fillers, variation selectors, soft hyphen), the place of an object that was pasted, the blank of
 * Braille. Tabs and line ends stay.
 */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFC\u2800]/gu;

/** Text at the door: NFC, with a real Đ, without invisible characters. Spaces and line ends stay. */
export function toCleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(strayDs, (letter) => strayD[letter] ?? letter)
    .replace(invisible, '');
}

/** All white space but the single space, which most of it is and which can stay. */
const whiteSpace = /\s{2,}|[^\S ]/g;

/** One line of clean text: no space at the ends, single spaces within. */
export function toSingleLine(text: string): string {
  return toCleanText(text).replace(whiteSpace, ' ').trim();
}

/**
 * Lower case without marks, for search and comparison: "Đặng Hoà" and "dang hòa" both become "dang hoa", so both
 * habits of placing a tone mark (hoà, hòa) fold alike. Sorting is another matter: `Intl.Collator('vi')` at the edge.
 */
export function foldText(text: string): string {
  return toSingleLine(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[ʼ’‘´`]/g, "'");
}

/** Folded words of letters and digits, in order; "Đăng ký khai sinh" → dang, ky, khai, sinh. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "mười triệu đồng" → "Mười triệu đồng": the first letter as a sentence has it, the rest untouched. */
export function withCapital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
