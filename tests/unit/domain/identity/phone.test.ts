import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from '../../../../src/domain/identity/phone.ts';

describe('a phone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '(0912) 345-678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0)912 345 678',
    '84912345678',
    '0084912345678',
  ])('is read from %j', (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: '0912345678' });
  });

  it.each(['0312345678', '0512345678', '0712345678', '0812345678', '0912345678', '0841234567'])('%s is mobile', (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['', 'empty'],
    ['không có', 'notDigits'],
    ['09123a5678', 'notDigits'],
    ['091234567', 'tooShort'],
    ['09123456789', 'tooLong'],
    ['02373852246', 'notMobile'],
    ['18001096', 'notMobile'],
    ['113', 'notMobile'],
    ['912345678', 'notMobile'],
    ['+8562012345678', 'notMobile'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parsePhone(text)).toEqual({ ok: false, error: { reason } });
  });

  it.each([
    ['01691234567', '0391234567'],
    ['0126 123 4567', '0761234567'],
    ['+84 123 123 4567', '0831234567'],
    ['01991234567', '0591234567'],
  ])('%j from before 2018 is answered with its new number %s', (text, newNumber) => {
    expect(parsePhone(text)).toEqual({ ok: false, error: { reason: 'oldNumber', newNumber } });
  });

  it('is shown in groups', () => {
    expect(formatPhone('0912345678')).toBe('0912 345 678');
  });
});
