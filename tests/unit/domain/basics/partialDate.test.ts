import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../../src/domain/basics/ageOn.ts';
import { parsePartialDate } from '../../../../src/domain/basics/parsePartialDate.ts';
import {
  earliestDay,
  formatPartialDate,
  isInFuture,
  isValidPartialDate,
  latestDay,
  type PartialDate,
} from '../../../../src/domain/basics/partialDate.ts';

const anyPartialDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  })
  .map(({ year, month, day }): PartialDate => ({ year, ...(month && { month }), ...(month && day && { day }) }))
  .filter(isValidPartialDate);

describe('reading a date', () => {
  it.each<[string, PartialDate]>([
    ['1950', { year: 1950 }],
    ['năm 1950', { year: 1950 }],
    ['00/00/1950', { year: 1950 }],
    ['--/--/1950', { year: 1950 }],
    ['../../1950', { year: 1950 }],
    ['…/…/1950', { year: 1950 }],
    ['3/1950', { year: 1950, month: 3 }],
    ['03-1950', { year: 1950, month: 3 }],
    ['tháng 3 năm 1950', { year: 1950, month: 3 }],
    ['??/3/1950', { year: 1950, month: 3 }],
    ['00031950', { year: 1950, month: 3 }],
    ['1950-03', { year: 1950, month: 3 }],
    ['03/02/1950', { year: 1950, month: 2, day: 3 }],
    [' 3 / 2 / 1950 ', { year: 1950, month: 2, day: 3 }],
    ['3.2.1950', { year: 1950, month: 2, day: 3 }],
    ['3-2-1950', { year: 1950, month: 2, day: 3 }],
    ['3 2 1950', { year: 1950, month: 2, day: 3 }],
    ['03021950', { year: 1950, month: 2, day: 3 }],
    ['1950-02-03', { year: 1950, month: 2, day: 3 }],
    ['ngày 3 tháng 2 năm 1950', { year: 1950, month: 2, day: 3 }],
    ['Mùng 3 tháng 2 năm 1950', { year: 1950, month: 2, day: 3 }],
    ['sinh năm 1950', { year: 1950 }],
    ['29/02/2024', { year: 2024, month: 2, day: 29 }],
  ])('%j is understood', (text, date) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['không nhớ', 'notADate'],
    ['khoảng 1950', 'notADate'],
    ['1/2/3/1950', 'notADate'],
    ['0950', 'notADate'],
    ['195', 'notADate'],
    ['19500', 'notADate'],
    ['1950-1951', 'notADate'],
    ['021950', 'notADate'],
    ['ngày tháng năm', 'notADate'],
    ['3/2', 'noYear'],
    ['3', 'noYear'],
    ['50', 'shortYear'],
    ['3/50', 'shortYear'],
    ['3/2/50', 'shortYear'],
    ['3/13/1950', 'noSuchMonth'],
    ['03/00/1950', 'noSuchMonth'],
    ['30/02/1950', 'noSuchDay'],
    ['29/02/2023', 'noSuchDay'],
    ['32/01/1950', 'noSuchDay'],
    ['99999999', 'noSuchMonth'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parsePartialDate(text)).toEqual({ ok: false, error: problem });
  });

  it('reads back every date that it writes', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        expect(parsePartialDate(formatPartialDate(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('never fails on arbitrary text, and never makes a date that does not exist', () => {
    const scribble = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-. ?') }));
    fc.assert(
      fc.property(scribble, (text) => {
        const date = parsePartialDate(text);
        expect(!date.ok || isValidPartialDate(date.value)).toBe(true);
      }),
    );
  });
});

describe('a date of which parts are unknown', () => {
  it('is written with leading zeros and without the parts that are unknown', () => {
    expect(formatPartialDate({ year: 1950, month: 2, day: 3 })).toBe('03/02/1950');
    expect(formatPartialDate({ year: 1950, month: 11 })).toBe('11/1950');
    expect(formatPartialDate({ year: 1950 })).toBe('1950');
  });

  it.each<[PartialDate, boolean]>([
    [{ year: 1950 }, true],
    [{ year: 1950, month: 12, day: 31 }, true],
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2100, month: 2, day: 29 }, false],
    [{ year: 1950, day: 3 }, false],
    [{ year: 1950, month: 0 }, false],
    [{ year: 1950, month: 2, day: 0 }, false],
    [{ year: 950 }, false],
    [{ year: 10_000 }, false],
    [{ year: 1950.5 }, false],
    [{ year: NaN }, false],
  ])('%j is valid: %s', (date, valid) => {
    expect(isValidPartialDate(date)).toBe(valid);
  });

  it('can mean any day from its first to its last', () => {
    expect([earliestDay({ year: 1950 }), latestDay({ year: 1950 })]).toEqual(['1950-01-01', '1950-12-31']);
    expect([earliestDay({ year: 2024, month: 2 }), latestDay({ year: 2024, month: 2 })]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('is in the future only when no meaning of it is past', () => {
    const today = '2026-11-24';
    expect(isInFuture({ year: 2026 }, today)).toBe(false);
    expect(isInFuture({ year: 2026, month: 11 }, today)).toBe(false);
    expect(isInFuture({ year: 2026, month: 11, day: 24 }, today)).toBe(false);
    expect(isInFuture({ year: 2026, month: 11, day: 25 }, today)).toBe(true);
    expect(isInFuture({ year: 2026, month: 12 }, today)).toBe(true);
    expect(isInFuture({ year: 2027 }, today)).toBe(true);
  });
});

describe('age', () => {
  it.each([
    [{ year: 1950, month: 2, day: 3 }, '2026-02-02', 75, 75],
    [{ year: 1950, month: 2, day: 3 }, '2026-02-03', 76, 76],
    [{ year: 1950, month: 2 }, '2026-02-15', 75, 76],
    [{ year: 1950 }, '2026-11-24', 75, 76],
    [{ year: 1950 }, '2026-12-31', 76, 76],
    [{ year: 2008, month: 2, day: 29 }, '2026-02-28', 17, 17],
    [{ year: 2008, month: 2, day: 29 }, '2026-03-01', 18, 18],
    [{ year: 2026 }, '2026-11-24', 0, 0],
    [{ year: 2026, month: 11, day: 24 }, '2026-11-24', 0, 0],
  ])('of somebody born %j on %s is %i to %i', (birthDate, on, min, max) => {
    expect(ageOn(birthDate, on)).toEqual({ min, max });
  });

  it('of somebody not born yet is not told', () => {
    expect(ageOn({ year: 2027 }, '2026-11-24')).toBeUndefined();
  });
});
