import { describe, expect, test } from 'vitest';
import type { FeeItem, PaperCase, RequiredPaper } from '../../../../src/domain/procedure/procedure.ts';
import { translate } from '../../../../src/kiosk/i18n/text.ts';
import { countPapers } from '../../../../src/kiosk/screens/procedure/countPapers.ts';
import { formatFees } from '../../../../src/kiosk/screens/procedure/formatFees.ts';
import { formatProcessingTime } from '../../../../src/kiosk/screens/procedure/formatProcessingTime.ts';

const charge = (amount: FeeItem['amount'], note?: string): FeeItem => ({ kind: 'charge', amount, ...(note && { note }) });
const papers = (count: number): RequiredPaper[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'Giấy', originals: 1, copies: 0, handling: 'attach' }));
const aCase = (name: string, count: number): PaperCase => ({ id: name, name, papers: papers(count) });

describe('fees', () => {
  test.each([
    [[], 'Chưa rõ'],
    [[charge('unknown')], 'Chưa rõ'],
    [[charge(0)], 'Không thu'],
    [[charge(0, 'trừ bản sao')], 'Xem ghi chú'],
    [[charge(8000)], '8.000 đồng'],
    [[charge(1_250_000), charge(1_250_000, 'nộp tại quầy')], '1.250.000 đồng'],
    [[charge(8000), charge(15_000)], 'Tùy trường hợp'],
  ])('%j is shown as "%s"', (fees, shown) => {
    expect(formatFees(fees, translate)).toBe(shown);
  });
});

describe('processing time', () => {
  test.each([
    [{ unit: 'workingDay', amount: 5 }, '5 ngày làm việc'],
    [{ unit: 'workingDay', amount: 0.5 }, '0,5 ngày làm việc'],
    [{ unit: 'calendarDay', amount: 15 }, '15 ngày'],
    [{ unit: 'hour', amount: 4 }, '4 giờ làm việc'],
    [{ unit: 'month', amount: 2 }, '2 tháng'],
    [{ unit: 'sameDay' }, 'Trong ngày'],
    [{ unit: 'unknown' }, 'Chưa rõ'],
  ] as const)('%j is shown as "%s"', (time, shown) => {
    expect(formatProcessingTime(time, translate, 'vi')).toBe(shown);
  });
});

describe('the number of papers', () => {
  test('is that of the dossier when there are no cases', () => {
    expect(countPapers([aCase('', 3)])).toEqual({ from: 3, to: 3, more: 0 });
  });

  test('runs from the smallest case to the largest, with what every case needs', () => {
    expect(countPapers([aCase('', 2), aCase('lần đầu', 3), aCase('làm lại', 1)])).toEqual({ from: 3, to: 5, more: 0 });
  });

  test('is nothing without papers', () => {
    expect(countPapers([])).toEqual({ from: 0, to: 0, more: 0 });
  });

  test('keeps apart what depends on answers or may be left out, and leaves out what only the portal asks for', () => {
    const [paper] = papers(1);
    const all = [{}, { neededIf: "${hasProxy} = 'yes'" }, { optional: true }, { neededIf: 'false()', optional: true }];
    expect(countPapers([{ ...aCase('', 0), papers: all.map((need) => ({ ...paper!, ...need })) }])).toEqual({
      from: 1,
      to: 1,
      more: 2,
    });
  });
});
