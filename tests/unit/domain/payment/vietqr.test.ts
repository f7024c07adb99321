import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from '../../../../src/domain/payment/crc16.ts';
import { vietqr } from '../../../../src/domain/payment/vietqr.ts';

const account = { bankBin: '970415', account: '113366668888' };

/** Fields of an EMVCo text, in order. */
function fieldsOf(text: string): [string, string][] {
  const fields: [string, string][] = [];
  for (let place = 0; place < text.length;) {
    const length = Number(text.slice(place + 2, place + 4));
    fields.push([text.slice(place, place + 2), text.slice(place + 4, place + 4 + length)]);
    place += 4 + length;
  }
  return fields;
}

describe('CRC-16/CCITT-FALSE', () => {
  it.each([
    ['', 'FFFF'],
    ['123456789', '29B1'],
    ['A', 'B915'],
  ])('of %j is %s', (text, crc) => {
    expect(crc16(text)).toBe(crc);
  });
});

describe('a VietQR code', () => {
  it('carries account, amount and the dossier code', () => {
    expect(vietqr({ ...account, amount: 8000, purpose: 'H56.31.22-261123-0007' })).toEqual({
      ok: true,
      value:
        '00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA5303704540480005802VN62250821H56.31.22-261123-00076304534E',
    });
  });

  it('without an amount can be used again, and the payer types the amount', () => {
    expect(vietqr(account)).toEqual({
      ok: true,
      value: '00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443',
    });
  });

  it('reads back field by field, and ends in the checksum of all before it', () => {
    const request = fc.record({
      bankBin: fc.stringMatching(/^\d{6}$/),
      account: fc.stringMatching(/^[A-Za-z0-9]{1,19}$/),
      amount: fc.integer({ min: 1, max: 9_999_999_999_999 }),
      purpose: fc.stringMatching(/^[\x20-\x7E]{1,25}$/),
    });
    fc.assert(
      fc.property(request, (asked) => {
        const code = vietqr(asked);
        if (!code.ok) throw new Error(code.error);
        const fields = new Map(fieldsOf(code.value));
        expect([...fields.keys()]).toEqual(['00', '01', '38', '53', '54', '58', '62', '63']);
        const beneficiary = new Map(fieldsOf(new Map(fieldsOf(fields.get('38') ?? '')).get('01') ?? ''));
        expect(beneficiary).toEqual(
          new Map([
            ['00', asked.bankBin],
            ['01', asked.account],
          ]),
        );
        expect(fields.get('54')).toBe(String(asked.amount));
        expect(fieldsOf(fields.get('62') ?? '')).toEqual([['08', asked.purpose]]);
        expect(fields.get('63')).toBe(crc16(code.value.slice(0, -4)));
      }),
    );
  });

  it.each([
    [{ bankBin: '97041' }, 'bankBin'],
    [{ bankBin: '97041A' }, 'bankBin'],
    [{ account: '' }, 'account'],
    [{ account: '1133 6666' }, 'account'],
    [{ account: '1'.repeat(20) }, 'account'],
    [{ amount: 0 }, 'amount'],
    [{ amount: -8000 }, 'amount'],
    [{ amount: 8000.5 }, 'amount'],
    [{ amount: 10_000_000_000_000 }, 'amount'],
    [{ purpose: '' }, 'purpose'],
    [{ purpose: 'Lệ phí' }, 'purpose'],
    [{ purpose: 'x'.repeat(26) }, 'purpose'],
  ])('with %j is refused, not bent: %s', (wrong, problem) => {
    expect(vietqr({ ...account, amount: 8000, ...wrong })).toEqual({ ok: false, error: problem });
  });
});
