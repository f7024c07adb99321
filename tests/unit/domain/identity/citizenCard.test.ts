import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitizenCard } from '../../../../src/domain/identity/citizenCard.ts';

const scanned = '038190999991|172345678|Lò Thị Panh|03021990|Nữ|Bản Cốc, Thiết Ống, Bá Thước, Thanh Hóa|15042021';
const card = {
  personalId: '038190999991',
  oldId: '172345678',
  name: 'Lò Thị Panh',
  birthDate: { year: 1990, month: 2, day: 3 },
  sex: 'female',
  address: 'Bản Cốc, Thiết Ống, Bá Thước, Thanh Hóa',
  issuedOn: '2021-04-15',
  unread: [],
};

describe('the QR code of a citizen card', () => {
  it('fills in seven fields', () => {
    expect(parseCitizenCard(scanned)).toEqual({ ok: true, value: card });
  });

  it.each([
    ['line ends of a reader', `${scanned}\r\n`],
    ['a byte order mark', `\uFEFF${scanned}`],
    ['rubbish after a NUL', `${scanned}\0\0rác|https://example.invalid`],
    ['full-width bars', scanned.replaceAll('|', '\uFF5C')],
    ['fields that follow on newer cards', `${scanned}||Lò Văn Ính|Hà Thị Nọi`],
    ['decomposed accents', scanned.normalize('NFD')],
    ['spaces around fields', scanned.replaceAll('|', ' | ')],
  ])('is read in spite of %s', (_what, text) => {
    expect(parseCitizenCard(text)).toEqual({ ok: true, value: card });
  });

  it('leaves out an old number that is empty', () => {
    const { oldId: _, ...withoutOldId } = card;
    expect(parseCitizenCard(scanned.replace('|172345678|', '||'))).toEqual({ ok: true, value: withoutOldId });
  });

  it.each([
    ['00001950', { year: 1950 }],
    ['1950', { year: 1950 }],
    ['00031950', { year: 1950, month: 3 }],
  ])('keeps a birth date %s as unknown as it is', (text, birthDate) => {
    expect(parseCitizenCard(scanned.replace('03021990', text))).toMatchObject({ ok: true, value: { birthDate, unread: [] } });
  });

  it('keeps number and dates when the name came garbled, and asks for the name', () => {
    const { name: _, ...withoutName } = card;
    for (const name of ['L? Th? Panh', 'LÃ² Thá»‹ Panh', 'Lò Thị Panh 2', 'LÒ THị PANH']) {
      expect(parseCitizenCard(scanned.replace('Lò Thị Panh', name))).toEqual({
        ok: true,
        value: { ...withoutName, unread: ['name'] },
      });
    }
  });

  it('names every field that has not the shape it should have', () => {
    const odd = parseCitizenCard('038190999991|12|Lò 7|31021990|X|??|20210415');
    expect(odd).toEqual({
      ok: true,
      value: { personalId: '038190999991', unread: ['oldId', 'name', 'birthDate', 'sex', 'address', 'issuedOn'] },
    });
  });

  it('may be only the number, as the bar code of older cards', () => {
    expect(parseCitizenCard('038190999991\r')).toEqual({ ok: true, value: { personalId: '038190999991', unread: [] } });
  });

  it.each([
    ['', 'empty'],
    ['\u0000038190999991', 'empty'],
    ['\r\n', 'empty'],
    ['https://example.invalid/038190999991', 'link'],
    ['HTTP://example.invalid', 'link'],
    ['www.example.invalid', 'link'],
    ['38190999991|Lò Thị Panh', 'notACard'],
    ['0381909999911|x', 'notACard'],
    ['Lò Thị Panh|038190999991', 'notACard'],
    ['00020101021238', 'notACard'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseCitizenCard(text)).toEqual({ ok: false, error: problem });
  });

  const hexName = [...new TextEncoder().encode('Lò Thị Panh')].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  it.each(['3812345678', 'DT2381234567890', '038190999991'])(
    'of a health insurance card with the code %s is recognised',
    (code) => {
      const text = `${code}|${hexName}|03/02/1990|2|${hexName}|38 - 012|01/01/2026|-|05/01/2026|`;
      expect(parseCitizenCard(text)).toEqual({ ok: false, error: 'healthInsuranceCard' });
    },
  );

  it('never throws, and never passes on a number that has not twelve digits', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 9 }), (fields) => {
        const read = parseCitizenCard(fields.join('|'));
        expect(!read.ok || /^\d{12}$/.test(read.value.personalId)).toBe(true);
      }),
    );
  });
});
