import { afterEach, describe, expect, test } from 'vitest';
import { formatMoney } from '../../../../src/kiosk/i18n/formatMoney.ts';
import { formatDay, formatInstant } from '../../../../src/kiosk/i18n/formatTime.ts';
import { currentLanguage, inVietnamese, showLanguage, translate } from '../../../../src/kiosk/i18n/text.ts';

afterEach(() => showLanguage('vi'));

describe('times and money', () => {
  test('are those of Viet Nam, with leading zeros', () => {
    expect(formatInstant('2026-11-30T20:05:59.000Z')).toBe('03:05, 01/12/2026');
    expect(formatDay('2027-01-05')).toBe('05/01/2027');
  });

  test.each([
    [0, '0'],
    [8000, '8.000'],
    [1_234_567, '1.234.567'],
  ])('%d dong are written %s', (dong, written) => {
    expect(formatMoney(dong)).toBe(written);
  });
});

describe('languages', () => {
  test('English has its plurals, and papers stay Vietnamese', async () => {
    await showLanguage('en');
    expect(currentLanguage()).toBe('en');
    expect(translate('strip.waiting', { count: 1 })).toBe('1 dossier waiting');
    expect(translate('strip.waiting', { count: 2 })).toBe('2 dossiers waiting');
    expect(inVietnamese('strip.waiting', { count: 2 })).toBe('2 hồ sơ chờ gửi');
  });

  test('what people wrote goes into a text as it is', () => {
    expect(translate('search.none', { query: '<b>&"' })).toBe('Chưa tìm thấy “<b>&"”');
  });
});
