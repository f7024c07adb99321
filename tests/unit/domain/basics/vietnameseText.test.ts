import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, toCleanText, toSingleLine, withCapital } from '../../../../src/domain/basics/vietnameseText.ts';
import { isWronglyDecoded } from '../../../../src/domain/basics/wrongEncoding.ts';

describe('text at the door', () => {
  it('is composed, so that the same word always has the same letters', () => {
    const decomposed = 'Nguyễn Thị Ước'.normalize('NFD');
    expect(decomposed).not.toBe('Nguyễn Thị Ước');
    expect(toCleanText(decomposed)).toBe('Nguyễn Thị Ước');
  });

  it('has a real Đ in place of its look-alikes', () => {
    expect(toCleanText('Ðặng ðình Ɖức')).toBe('Đặng đình Đức');
  });

  it('loses invisible characters and keeps line ends', () => {
    expect(toCleanText('\uFEFFLò\u200B Văn\u0000\u00AD Ính\nbản Cốc')).toBe('Lò Văn Ính\nbản Cốc');
  });

  it('becomes one line with single spaces', () => {
    expect(toSingleLine('  Lò\u00A0 Văn\r\n\tÍnh ')).toBe('Lò Văn Ính');
  });
});

describe('folded text', () => {
  it.each([
    ['hoà', 'hòa', 'hoa'],
    ['thuỷ', 'thủy', 'thuy'],
    ['ĐẶNG', 'đặng', 'dang'],
    ['Bá Thước', 'BÁ THƯỚC', 'ba thuoc'],
    ['Hʼmông', 'H’Mông', "h'mong"],
    ['Ðức', 'Đức', 'duc'],
  ])('is the same for %s and %s', (one, other, folded) => {
    expect(foldText(one)).toBe(folded);
    expect(foldText(other)).toBe(folded);
  });

  it('does not change when it is folded again, and does not depend on composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are folded, without signs', () => {
    expect(foldedWords('Đăng ký khai sinh (lưu động), 2026')).toEqual(['dang', 'ky', 'khai', 'sinh', 'luu', 'dong', '2026']);
  });
});

describe('a capital at the start', () => {
  it('leaves the rest alone', () => {
    expect(withCapital('đồng Việt Nam')).toBe('Đồng Việt Nam');
    expect(withCapital('')).toBe('');
  });
});

describe('wrong decoding', () => {
  it.each(['Nguyá»…n', 'VÄƒn', 'LÃª', 'Ä‘áº·ng', 'Ã€', 'Nguy?n', 'Tr\uFFFDn'])('shows in %s', (text) => {
    expect(isWronglyDecoded(text)).toBe(true);
  });

  it('is found in any accented Vietnamese word read as Latin-1, and in none read well', () => {
    const letters = [...'àáãạảăằắẵặẳâầấẫậẩèéẹẻẽêềếểễệìíĩỉịòóõọỏôồốỗộổơờớỡợởùúũụủưừứữựửỳýỵỷỹđĐÂÊÔƠƯĂ'];
    const words = letters.map((letter) => `B${letter}n`);
    const asLatin = (word: string) => [...new TextEncoder().encode(word)].map((byte) => String.fromCharCode(byte)).join('');
    expect(words.filter((word) => !isWronglyDecoded(asLatin(word)))).toEqual([]);
    expect(words.filter(isWronglyDecoded)).toEqual([]);
  });
});
