import { describe, expect, it } from 'vitest';
import { looksGarbled, nameInCapitals, parsePersonName } from '../../../../src/domain/identity/personName.ts';

const names = [
  'Lò Văn Ính',
  'GIÀNG A SÙNG',
  'Nguyễn Thị Kim Thoa',
  'Y Blô Êban',
  "H'Bia Niê",
  'Hʼnhưng Ksơr',
  'Anh-đrê Hoàng',
  'Sùng',
  'Ngân Thị Ước',
  'Hơ Ŏng',
  'K’Sor Y Thŭm',
];

describe('a name', () => {
  it.each([
    ['  Lò   Văn\u00A0Ính ', 'Lò Văn Ính'],
    ['Nguyễn Thị Ước'.normalize('NFD'), 'Nguyễn Thị Ước'],
    ['Ðặng Ðình Ðức', 'Đặng Đình Đức'],
    ['H’Bia', "H'Bia"],
    ['Anh–đrê', 'Anh-đrê'],
    ['Sùng', 'Sùng'],
    ['Y', 'Y'],
  ])('%j is kept as %j', (text, name) => {
    expect(parsePersonName(text)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Lò Văn 1', 'digits'],
    ['Lò Văn Ⅱ', 'digits'],
    ['Lò Văn Ính.', 'signs'],
    ['Lò (Văn) Ính', 'signs'],
    ['Lò - Ính', 'signs'],
    ["'", 'signs'],
    ['Lò_Ính', 'signs'],
    ['Лò Văn', 'otherScript'],
    ['阮文', 'otherScript'],
    ['ꪹꪎ', 'otherScript'],
    ['A'.repeat(101), 'tooLong'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parsePersonName(text)).toEqual({ ok: false, error: problem });
  });

  it.each(names)('%s is one, in capitals too', (name) => {
    const kept = parsePersonName(name);
    expect(kept.ok).toBe(true);
    expect(parsePersonName(nameInCapitals(name)).ok).toBe(true);
  });

  it('is printed in capitals with its marks', () => {
    expect(nameInCapitals('Đặng Thị Ước')).toBe('ĐẶNG THỊ ƯỚC');
    expect(nameInCapitals('Hʼnhưng')).toBe('HʼNHƯNG');
  });
});

describe('a name that came garbled from a reader', () => {
  it.each([
    ['Nguy?n V?n An', 'letters lost'],
    ['Tr\uFFFDn An', 'letters lost'],
    ['Nguyá»…n VÄƒn An', 'wrong encoding'],
    ['LÃª An', 'wrong encoding'],
    ['Nguye6n Va8n An', 'VNI left over'],
    ['NGUYễN VăN AN', 'letters rewritten in small'],
    ['HOà', 'letters rewritten in small'],
    ['Nguyễ\u0301n', 'two tones on a syllable'],
    ['Trn Th Hoa', 'accented letters dropped'],
    ['', 'nothing left'],
  ])('%j is noticed: %s', (name) => {
    expect(looksGarbled(name)).toBe(true);
  });

  it.each(names)('%s is not taken for one, whatever its case', (name) => {
    expect(looksGarbled(name)).toBe(false);
    expect(looksGarbled(nameInCapitals(name))).toBe(false);
    expect(looksGarbled(name.normalize('NFD'))).toBe(false);
  });
});
