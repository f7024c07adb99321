import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../../src/domain/form/changeForm.ts';
import { compileForm } from '../../../../src/domain/form/compileForm.ts';
import { aDefinition, aFormOf, aPage, answerIn, filled, isShown, q } from './aTestForm.ts';

describe('parts of an address', () => {
  const form = aFormOf(
    q('home', 'address', { historical: true }),
    q('commune', 'text', { compute: '${home.commune}' }),
    q('province', 'text', { compute: '${home.province}' }),
    q('village', 'text', { compute: '${home.village}' }),
    q('line', 'text', { compute: '${home.line}' }),
    q('itself', 'text', { compute: '${home}' }),
    q('away', 'text', { showIf: "${home.province} != '' and ${home.province} != '38'" }),
  );
  const home = {
    provinceCode: '38',
    provinceName: 'Tỉnh Thanh Hóa',
    communeCode: '14956',
    communeName: 'Xã Pù Luông',
    village: 'bản Hiêu',
  };

  test('are read after a dot, codes for the units and text for the whole', () => {
    const state = setAnswer(filled(form), 'home', home);
    expect([answerIn(state, 'commune'), answerIn(state, 'province'), answerIn(state, 'village')]).toEqual([
      '14956',
      '38',
      'bản Hiêu',
    ]);
    expect(answerIn(state, 'line')).toBe('bản Hiêu, xã Pù Luông, tỉnh Thanh Hóa');
    expect(answerIn(state, 'itself')).toBe(answerIn(state, 'line'));
  });

  test('reach those who read them even when the line stays the same', () => {
    const before = setAnswer(filled(form), 'home', { provinceCode: '38', communeCode: '14956', village: 'bản Hiêu' });
    const after = setAnswer(before, 'home', { provinceCode: '01', communeCode: '00004', village: 'bản Hiêu' });
    expect([isShown(before, 'away'), isShown(after, 'away')]).toEqual([false, true]);
    expect(answerIn(after, 'commune')).toBe('00004');
  });

  test('a historical address is its own line', () => {
    const state = setAnswer(filled(form), 'home', { historical: 'xã Thành Sơn, huyện Bá Thước, tỉnh Thanh Hóa' });
    expect(answerIn(state, 'line')).toBe('xã Thành Sơn, huyện Bá Thước, tỉnh Thanh Hóa');
  });
});

test('an identity document is its number; its day of issue is a date', () => {
  const form = aFormOf(
    q('paper', 'identityDocument'),
    q('number', 'text', { compute: '${paper}' }),
    q('issuedBy', 'text', { compute: '${paper.issuedBy}' }),
    q('old', 'yesNo', { compute: 'age(${paper.issuedOn}, today()) >= 15' }),
  );
  const state = setAnswer(filled(form), 'paper', {
    kind: 'citizenCard',
    number: '038 050 012 345',
    issuedBy: 'Bộ Công an',
    issuedOn: { year: 2010 },
  });
  expect([answerIn(state, 'number'), answerIn(state, 'issuedBy'), answerIn(state, 'old')]).toEqual([
    '038050012345',
    'Bộ Công an',
    'yes',
  ]);
});

test('parts of a hidden answer are empty', () => {
  const form = aFormOf(
    q('ask', 'yesNo'),
    q('home', 'address', { showIf: "${ask} = 'yes'" }),
    q('code', 'text', { compute: '${home.commune}' }),
  );
  const state = setAnswer(setAnswer(filled(form), 'ask', 'yes'), 'home', { provinceCode: '38', communeCode: '14956' });
  expect(answerIn(state, 'code')).toBe('14956');
  expect(answerIn(setAnswer(state, 'ask', 'no'), 'code')).toBeUndefined();
});

describe('a date known in part', () => {
  const form = aFormOf(
    q('born', 'date', { precision: 'year' }),
    q('precision', 'text', { compute: 'date-precision(${born})' }),
    q('before1990', 'yesNo', { compute: "${born} < '1990-01-01'" }),
    q('days', 'number', { compute: 'today() - ${born}' }),
  );

  test.each([
    [{ year: 1985 }, 'year', 'yes', undefined],
    [{ year: 1990, month: 3 }, 'month', 'no', undefined],
    [{ year: 2026, month: 11, day: 20 }, 'day', 'no', 3],
  ])('%j is never taken for a number or for 1 January', (born, precision, isBefore, days) => {
    const state = setAnswer(filled(form), 'born', born);
    expect([answerIn(state, 'precision'), answerIn(state, 'before1990'), answerIn(state, 'days')]).toEqual([
      precision,
      isBefore,
      days,
    ]);
  });
});

test('a part that a type does not have is an error of the author', () => {
  const compiled = compileForm(
    aDefinition(
      aPage('p', [
        q('home', 'address'),
        q('a', 'text', { compute: '${home.district}' }),
        q('b', 'text', { compute: '${a.x}' }),
      ]),
    ),
  );
  expect(compiled).toMatchObject({
    ok: false,
    error: [
      {
        questionId: 'a',
        rule: 'compute',
        position: 0,
        reason: '${home} has no part "district", only province, commune, village, historical, line',
      },
      { questionId: 'b', reason: '${a} has no parts' },
    ],
  });
});
