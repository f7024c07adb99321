import { describe, expect, it } from 'vitest';
import {
  agreesWithName,
  checkDigit,
  parseMachineReadableZone,
  type CardZone,
} from '../../../../src/domain/identity/machineReadableZone.ts';

const lines = ['IDVNM1909999914038190999991<<1', '9002030F3002038VNM<<<<<<<<<<<8', 'LO<<THI<PANH<<<<<<<<<<<<<<<<<<'];
const elder = ['IDVNM0509999926038050999992<<3', '50<<<<5M9912315VNM<<<<<<<<<<<8', 'GIANG<<A<SUNG<<<<<<<<<<<<<<<<<'];
const young = ['IDVNM2039999939038203999993<<6', '0307112M4307110VNM<<<<<<<<<<<6', 'NGUYEN<HOANG<<MINH<TUAN<ANH<BA'];

describe('the check digit', () => {
  it.each([
    ['D23145890', '7'],
    ['740812', '2'],
    ['120415', '9'],
    ['<<<<<<', '0'],
  ])('of %s is %s (specimen of ICAO 9303)', (field, digit) => {
    expect(checkDigit(field)).toBe(digit);
  });
});

describe('the machine-readable zone of a citizen card', () => {
  it('gives number, birth date, sex, expiry and the name without accents', () => {
    const expected: CardZone = {
      personalId: '038190999991',
      birthDate: { year: 1990, month: 2, day: 3 },
      sex: 'female',
      expiresOn: '2030-02-03',
      unaccentedName: 'LO THI PANH',
    };
    expect(parseMachineReadableZone(lines.join('\n'))).toEqual({ ok: true, value: expected });
    expect(parseMachineReadableZone(lines.join(''))).toEqual({ ok: true, value: expected });
    expect(parseMachineReadableZone(`${lines.join('\r\n').toLowerCase()}\r\n`)).toEqual({ ok: true, value: expected });
  });

  it('keeps the birth date of an elder as unknown as it is, on a card that never expires', () => {
    expect(parseMachineReadableZone(elder.join('\n'))).toEqual({
      ok: true,
      value: { personalId: '038050999992', birthDate: { year: 1950 }, sex: 'male', unaccentedName: 'GIANG A SUNG' },
    });
  });

  it('takes the century of birth from the number', () => {
    expect(parseMachineReadableZone(young.join('\n'))).toMatchObject({
      ok: true,
      value: { birthDate: { year: 2003, month: 7, day: 11 } },
    });
  });

  it('finds out every single digit that is misread in the first two lines', () => {
    const zone = lines.join('');
    for (let place = 5; place < 60; place++) {
      const symbol = zone[place]!;
      if (!/\d/.test(symbol)) continue;
      for (const digit of '0123456789') {
        if (digit === symbol) continue;
        expect(parseMachineReadableZone(zone.slice(0, place) + digit + zone.slice(place + 1)).ok, `${digit} at ${place}`).toBe(
          false,
        );
      }
    }
  });

  it.each([
    ['', 'wrongLength'],
    [lines.slice(0, 2).join('\n'), 'wrongLength'],
    [lines.join('').replace('IDVNM', 'IDLAO'), 'notACitizenCard'],
    [lines.join('').replace('F', 'X'), 'notACitizenCard'],
    [lines.join('').replace('9002030', '9002040'), 'checkDigit'],
    ['IDVNM1909999914038190999990<<4' + lines[1] + lines[2], 'checkDigit'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseMachineReadableZone(text)).toEqual({ ok: false, error: problem });
  });
});

/** A zone whose check digits are all right, whatever it says. */
function aZone(shortNumber: string, id: string, birth: string, expiry: string): string {
  const first = `IDVNM${shortNumber}${checkDigit(shortNumber)}${id}<<${checkDigit(id)}`;
  const second = `${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}VNM<<<<<<<<<<<`;
  return first + second + checkDigit(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18)) + lines[2];
}

describe('a zone whose check digits are right', () => {
  it('is the sample above', () => {
    expect(aZone('190999991', '038190999991', '900203', '300203')).toBe(lines.join(''));
  });

  it.each([
    ['190999992', '038190999991', '900203', '300203', 'numbersDiffer'],
    ['190999991', '038190999991', '900230', '300203', 'notADate'],
    ['190999991', '038190999991', '90<<03', '300203', 'notADate'],
    ['190999991', '038190999991', '900203', '300230', 'notADate'],
  ])('is refused all the same when it makes no sense: %s %s %s %s, %s', (shortNumber, id, birth, expiry, problem) => {
    expect(parseMachineReadableZone(aZone(shortNumber, id, birth, expiry))).toEqual({ ok: false, error: problem });
  });
});

describe('a name without accents', () => {
  const zoneOf = (unaccentedName: string): CardZone => ({
    personalId: '038190999991',
    birthDate: { year: 1990 },
    unaccentedName,
  });

  it('agrees with the accented name that it came from, also when it was cut short', () => {
    expect(agreesWithName(zoneOf('LO THI PANH'), 'Lò Thị Panh')).toBe(true);
    expect(agreesWithName(zoneOf('NGUYEN HOANG MINH TUAN ANH BA'), 'Nguyễn Hoàng Minh Tuấn Anh Bảo')).toBe(true);
    expect(agreesWithName(zoneOf('H BIA NIE'), "H'Bia Niê")).toBe(true);
  });

  it('does not agree with another', () => {
    expect(agreesWithName(zoneOf('LO THI PANH'), 'Lò Thị Pai')).toBe(false);
    expect(agreesWithName(zoneOf(''), 'Lò Thị Panh')).toBe(false);
  });
});
