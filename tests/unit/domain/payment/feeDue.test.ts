import { describe, expect, it } from 'vitest';
import { feeDue } from '../../../../src/domain/payment/feeDue.ts';
import type { FeeItem } from '../../../../src/domain/procedure/procedure.ts';

const copyFee: FeeItem = { kind: 'fee', amount: 8000, per: 'copy', note: '8.000 đồng/bản' };
const charge: FeeItem = { kind: 'charge', amount: 10_000 };

describe('what is to be paid', () => {
  it('adds phí and lệ phí, and keeps them on lines of their own', () => {
    expect(feeDue([charge, copyFee], 3)).toEqual({
      lines: [
        { kind: 'charge', amount: 10_000 },
        { kind: 'fee', amount: 24_000, copies: 3, note: '8.000 đồng/bản' },
      ],
      total: 34_000,
      doubts: [],
    });
  });

  it('leaves out what is charged for copies when none are asked for', () => {
    expect(feeDue([charge, copyFee], 0)).toEqual({ lines: [{ kind: 'charge', amount: 10_000 }], total: 10_000, doubts: [] });
    expect(feeDue([copyFee], 0)).toEqual({ lines: [], total: 0, doubts: [] });
  });

  it('is free only where the source says so', () => {
    expect(feeDue([{ kind: 'charge', amount: 0, note: 'Không thu' }], 0)).toMatchObject({ total: 0, doubts: [] });
  });

  it.each<[string, FeeItem[], number | undefined, string[]]>([
    ['the source says nothing', [], 0, ['notStated']],
    [
      'an amount is not known',
      [{ kind: 'charge', amount: 'unknown', note: 'Do HĐND tỉnh quy định' }, copyFee],
      1,
      ['amountUnknown'],
    ],
    ['an amount for each copy is not known', [{ kind: 'fee', amount: 'unknown', per: 'copy' }], 2, ['amountUnknown']],
    ['the number of copies was not said', [charge, copyFee], undefined, ['copiesUnknown']],
    ['several rates of one kind are listed', [charge, { kind: 'charge', amount: 5000 }], 0, ['severalRates']],
    [
      'several of these hold',
      [{ kind: 'unspecified', amount: 'unknown' }, { kind: 'unspecified', amount: 7000 }, copyFee],
      undefined,
      ['amountUnknown', 'severalRates', 'copiesUnknown'],
    ],
  ])('is unknown, never nothing, when %s', (_case, fees, copies, doubts) => {
    const due = feeDue(fees, copies);
    expect(due.total).toBe('unknown');
    expect(due.doubts).toEqual(doubts);
  });

  it('shows the known lines although the total is not known', () => {
    expect(feeDue([{ kind: 'charge', amount: 'unknown' }, copyFee], 2).lines).toEqual([
      { kind: 'charge', amount: 'unknown' },
      { kind: 'fee', amount: 16_000, copies: 2, note: '8.000 đồng/bản' },
    ]);
  });
});
