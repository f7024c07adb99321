import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../../../src/domain/basics/amountInWords.ts';
import { dateInWords } from '../../../../src/domain/basics/dateInWords.ts';
import { numberInWords } from '../../../../src/domain/basics/numberInWords.ts';
import type { PartialDate } from '../../../../src/domain/basics/partialDate.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1010, 'một nghìn không trăm mười'],
    [1905, 'một nghìn chín trăm linh năm'],
    [2000, 'hai nghìn'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [10_000, 'mười nghìn'],
    [21_000, 'hai mươi mốt nghìn'],
    [100_000, 'một trăm nghìn'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [15_500_000, 'mười lăm triệu năm trăm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [2_045_000_000, 'hai tỷ không trăm bốn mươi lăm triệu'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [1_234_567_891, 'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt'],
  ])('%i is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('are different for different numbers', () => {
    const numbers = Array.from({ length: 20_000 }, (_, value) => value);
    expect(new Set(numbers.map(numberInWords)).size).toBe(20_000);
  });

  it('are never doubled in space, up to the largest whole number', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(numberInWords(value)).toMatch(/^\p{L}+( \p{L}+)*$/u);
      }),
    );
  });

  it.each([-1, 1.5, NaN, Infinity, 2 ** 53])('are not made of %d', (value) => {
    expect(() => numberInWords(value)).toThrow(RangeError);
  });
});

describe('amounts in words', () => {
  it('end in dong', () => {
    expect(amountInWords(8000)).toBe('tám nghìn đồng');
    expect(amountInWords(0)).toBe('không đồng');
  });
});

describe('dates in words', () => {
  it.each<[PartialDate, string]>([
    [{ year: 2026, month: 2, day: 1 }, 'ngày mùng một tháng hai năm hai nghìn không trăm hai mươi sáu'],
    [{ year: 1950, month: 4, day: 10 }, 'ngày mùng mười tháng tư năm một nghìn chín trăm năm mươi'],
    [{ year: 2005, month: 1, day: 11 }, 'ngày mười một tháng một năm hai nghìn không trăm linh năm'],
    [{ year: 2024, month: 12, day: 31 }, 'ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi tư'],
    [{ year: 1985, month: 5, day: 15 }, 'ngày mười lăm tháng năm năm một nghìn chín trăm tám mươi lăm'],
    [{ year: 1950, month: 3 }, 'tháng ba năm một nghìn chín trăm năm mươi'],
    [{ year: 1950 }, 'năm một nghìn chín trăm năm mươi'],
  ])('%j is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
