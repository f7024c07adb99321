import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTemporaryCode,
  parseTemporaryCode,
  temporaryCodeSymbols,
} from '../../../../src/domain/identity/temporaryCode.ts';
import { temporaryCodeToSpeech } from '../../../../src/domain/identity/temporaryCodeToSpeech.ts';

const anyCode = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(createTemporaryCode);
const symbolsOf = (code: string) => code.replaceAll('-', '').slice(2);

describe('the alphabet of temporary codes', () => {
  it('has 31 distinct symbols, a prime, and none of 0 O 1 I W', () => {
    expect(temporaryCodeSymbols).toHaveLength(31);
    expect(new Set(temporaryCodeSymbols).size).toBe(31);
    expect(temporaryCodeSymbols).toMatch(/^[2-9A-Z]+$/);
    expect(temporaryCodeSymbols).not.toMatch(/[0O1IW]/);
  });
});

describe('a temporary code', () => {
  it('looks like CG-XXXXX-XXXXX and is read back as it is', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^CG-[2-9A-HJ-NP-VX-Z]{5}-[2-9A-HJ-NP-VX-Z]{5}$/);
        expect(parseTemporaryCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('is the same for the same bytes, and another for others', () => {
    const bytes = (last: number) => Uint8Array.from({ length: 16 }, (_, place) => (place === 15 ? last : place * 16));
    expect(createTemporaryCode(bytes(1))).toBe(createTemporaryCode(bytes(1)));
    expect(new Set(Array.from({ length: 256 }, (_, last) => createTemporaryCode(bytes(last)))).size).toBe(256);
  });

  it('uses every symbol at every place about equally often', () => {
    const counts = Array.from({ length: 9 }, () => new Map<string, number>());
    let state = 20_261_124n;
    const draws = 31 * 300;
    for (let draw = 0; draw < draws; draw++) {
      const bytes = Uint8Array.from({ length: 16 }, () => {
        state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
        return Number(state >> 56n);
      });
      [...symbolsOf(createTemporaryCode(bytes))].slice(0, 9).forEach((symbol, place) => {
        counts[place]!.set(symbol, (counts[place]!.get(symbol) ?? 0) + 1);
      });
    }
    for (const count of counts) {
      expect(count.size).toBe(31);
      for (const times of count.values()) expect(Math.abs(times - 300)).toBeLessThan(100);
    }
  });

  it('needs 16 random bytes', () => {
    expect(() => createTemporaryCode(new Uint8Array(15))).toThrow(RangeError);
  });
});

/** A valid code with given symbols at given places (0–8, and 9 for the check symbol), made only by the function under test. */
function codeWith(fixed: Readonly<Record<number, string>>): string {
  const payload = [...'7K3MT9HX2'].map((symbol, place) => fixed[place] ?? symbol);
  const free = payload.findIndex((_, place) => fixed[place] === undefined);
  for (const symbol of temporaryCodeSymbols) {
    const code = codeOfPayload(payload);
    if (fixed[9] === undefined || code[9] === fixed[9]) return code;
    payload[free] = symbol;
  }
  return codeOfPayload(payload);
}

/** The nine symbols are the digits of the random number in base 31, lowest first. */
function codeOfPayload(payload: readonly string[]): string {
  let number = payload.reduceRight((total, symbol) => total * 31n + BigInt(temporaryCodeSymbols.indexOf(symbol)), 0n);
  const bytes = new Uint8Array(16);
  for (let place = 15; number > 0n; place--, number /= 256n) bytes[place] = Number(number % 256n);
  return symbolsOf(createTemporaryCode(bytes));
}

const places = Array.from({ length: 10 }, (_, place) => place);
const symbolPairs = [...temporaryCodeSymbols].flatMap((first) =>
  [...temporaryCodeSymbols].filter((second) => second !== first).map((second): [string, string] => [first, second]),
);

/** Whether the valid code is read, and the damaged one is found out. */
function isCaught(valid: readonly string[], damaged: readonly string[]): boolean {
  const read = parseTemporaryCode(damaged.join(''));
  return parseTemporaryCode(valid.join('')).ok && !read.ok && read.error.reason === 'mistyped';
}

describe('the check symbol', () => {
  it.each(places)('catches every wrong symbol at place %i: 31 right ones and 30 wrong for each', (place) => {
    const missed = symbolPairs.filter(([right, wrong]) => {
      const code = [...codeWith({ [place]: right })];
      return code[place] !== right || !isCaught(code, code.with(place, wrong));
    });
    expect(symbolPairs).toHaveLength(31 * 30);
    expect(missed).toEqual([]);
  });

  const placePairs = places.flatMap((one) => places.slice(one + 1).map((other): [number, number] => [one, other]));

  it.each(placePairs)('catches every swap of two different symbols at places %i and %i', (one, other) => {
    const missed = symbolPairs.filter(([first, second]) => {
      const code = [...codeWith({ [one]: first, [other]: second })];
      const isSample = code[one] === first && code[other] === second;
      return !isSample || !isCaught(code, code.with(one, second).with(other, first));
    });
    expect(missed).toEqual([]);
  });
});

describe('a code as people type it', () => {
  const code = `CG-${codeWith({}).slice(0, 5)}-${codeWith({}).slice(5)}`;
  const symbols = symbolsOf(code);

  it.each([
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' '),
    code.replaceAll('-', ' – '),
    ` ${code} `,
    symbols,
    `${symbols.slice(0, 5)}-${symbols.slice(5)}`,
    `cg${symbols}`,
  ])('%j is understood', (text) => {
    expect(parseTemporaryCode(text)).toEqual({ ok: true, value: code });
  });

  it('may begin with C and G without the prefix', () => {
    const withoutPrefix = codeWith({ 0: 'C', 1: 'G' });
    expect(parseTemporaryCode(withoutPrefix)).toMatchObject({ ok: true });
    expect(parseTemporaryCode(`CG${withoutPrefix}`)).toEqual(parseTemporaryCode(withoutPrefix));
  });

  it.each([
    ['', { reason: 'empty' }],
    [' - ', { reason: 'empty' }],
    [code.slice(0, -1), { reason: 'tooShort' }],
    [`${code}2`, { reason: 'tooLong' }],
    ['CG-7K3MT', { reason: 'tooShort' }],
    ['CG-7K3MT-9HX', { reason: 'tooShort' }],
    ['CG', { reason: 'tooShort' }],
    ['7K3MT-9H0X2', { reason: 'impossibleSymbol', symbol: '0', place: 8 }],
    ['7K3MT-OHX22', { reason: 'impossibleSymbol', symbol: 'O', place: 6 }],
    ['1K3MT-9HX22', { reason: 'impossibleSymbol', symbol: '1', place: 1 }],
    ['CG-IK3MT-9HX22', { reason: 'impossibleSymbol', symbol: 'I', place: 1 }],
    ['7w3MT-9HX22', { reason: 'impossibleSymbol', symbol: 'W', place: 2 }],
    ['CG-7K3MT-9/X22', { reason: 'impossibleSymbol', symbol: '/', place: 7 }],
    ['CG-7K3ĐM-T9HX2', { reason: 'accented', symbol: 'Đ', place: 4 }],
    ['H56.14-261123-0001', { reason: 'impossibleSymbol', symbol: '1', place: 4 }],
  ])('%j is refused: %j', (text, error) => {
    expect(parseTemporaryCode(text)).toEqual({ ok: false, error });
  });
});

describe('a code read aloud', () => {
  it('goes group by group, in the names of letters and digits', () => {
    expect(temporaryCodeToSpeech('CG-7K3MT-9HX2Y')).toEqual([
      'xê, giê',
      'bảy, ca, ba, em mờ, tê',
      'chín, hát, ích xì, hai, i dài',
    ]);
  });

  it('has a name of its own for every symbol', () => {
    const spoken = temporaryCodeToSpeech(temporaryCodeSymbols)[0]?.split(', ') ?? [];
    expect(new Set(spoken).size).toBe(31);
    expect(spoken.every((name) => /^[\p{Ll} ]+$/u.test(name))).toBe(true);
  });
});
