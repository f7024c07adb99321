const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const billion = 1_000_000_000;

/**
 * A whole number as it is read aloud and written on forms, northern usage (nghìn, linh): 1 905 → "một nghìn chín trăm linh năm".
 *
 * | after | 1 | 4 | 5 |
 * |---|---|---|---|
 * | mươi (20–99) | mốt | tư | lăm |
 * | mười (10–19) | một | bốn | lăm |
 * | linh, or nothing | một | bốn | năm |
 *
 * Throws a RangeError for anything but a whole number from 0 to 2⁵³ − 1.
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a number that can be counted aloud: ${value}`);
  return value === 0 ? digitNames[0] : spell(value, false).join(' ');
}

/** `continued`: something larger was said before, so hundreds are said even when there are none ("không trăm linh năm"). */
function spell(value: number, continued: boolean): string[] {
  if (value >= billion) {
    const rest = value % billion;
    return [...spell(Math.floor(value / billion), continued), 'tỷ', ...spell(rest, true)];
  }
  const words: string[] = [];
  const groups = [
    { count: Math.floor(value / 1_000_000), name: 'triệu' },
    { count: Math.floor(value / 1000) % 1000, name: 'nghìn' },
    { count: value % 1000, name: '' },
  ];
  for (const { count, name } of groups) {
    if (count === 0) continue;
    words.push(...belowThousand(count, continued || words.length > 0));
    if (name !== '') words.push(name);
  }
  return words;
}

function belowThousand(value: number, withHundreds: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const units = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || withHundreds) words.push(digitNames[hundreds]!, 'trăm');
  if (tens === 0 && units > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digitNames[tens]!, 'mươi');
  if (units > 0) words.push(unitAfter(tens, units));
  return words;
}

function unitAfter(tens: number, units: number): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return 'tư';
  if (units === 5 && tens > 0) return 'lăm';
  return digitNames[units]!;
}
