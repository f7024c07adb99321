import { describe, expect, it } from 'vitest';
import {
  explainPersonalId,
  formatPersonalId,
  parsePersonalId,
  personalIdWarnings,
} from '../../../../src/domain/identity/personalId.ts';

describe('a personal id', () => {
  it.each(['038190999991', ' 038 190 999 991 ', '038.190.999.991', '038-190-999-991'])('is read from %j', (text) => {
    expect(parsePersonalId(text)).toEqual({ ok: true, value: '038190999991' });
  });

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['chưa có', 'notDigits'],
    ['03819099999I', 'notDigits'],
    ['172345678', 'oldIdentityCard'],
    ['38190999991', 'tooShort'],
    ['0381909999911', 'tooLong'],
  ])('is not read from %j: %s', (text, problem) => {
    expect(parsePersonalId(text)).toEqual({ ok: false, error: problem });
  });

  it.each([
    ['038090999991', 'male', 1990],
    ['038190999991', 'female', 1990],
    ['038200999991', 'male', 2000],
    ['038325999991', 'female', 2025],
    ['038999999991', 'female', 2399],
  ] as const)('%s tells of a birth in Thanh Hóa, %s, %i', (id, sex, birthYear) => {
    expect(explainPersonalId(id)).toEqual({ provinceCode: '038', sex, birthYear });
  });

  it('is shown in threes', () => {
    expect(formatPersonalId('038190999991')).toBe('038 190 999 991');
  });
});

describe('a personal id that does not fit the person', () => {
  it('gives warnings, never an error', () => {
    expect(personalIdWarnings('038190999991', { birthDate: { year: 1991 }, sex: 'male' })).toEqual([
      'birthYearDiffers',
      'sexDiffers',
    ]);
    expect(personalIdWarnings('038327999991', { today: '2026-11-24' })).toEqual(['birthYearInFuture']);
  });

  it('gives none when everything known agrees, or nothing is known', () => {
    expect(
      personalIdWarnings('038190999991', { birthDate: { year: 1990, month: 2 }, sex: 'female', today: '2026-11-24' }),
    ).toEqual([]);
    expect(personalIdWarnings('038190999991', {})).toEqual([]);
  });
});
