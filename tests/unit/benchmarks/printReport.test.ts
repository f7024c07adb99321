import { expect, it } from 'vitest';
import { US, type Report } from '../../benchmarks/harness/benchmark.ts';
import { reportToText } from '../../benchmarks/harness/printReport.ts';

const report: Report = {
  metrics: [
    { id: 'ms', title: 'time', unit: 'ms', better: 'lower', target: 8 },
    { id: 'rate', title: 'rate', unit: '/s', better: 'higher', target: 500 },
    { id: 'never', title: 'never measured', unit: '', better: 'lower' },
  ],
  rows: [
    { work: 'sending', contender: US, samples: { ms: [3, 2, 4], rate: [400] } },
    { work: 'sending', contender: 'peer', samples: { ms: [36, 30, 33], rate: [1_000] } },
    { work: 'alone', contender: US, samples: { ms: [1_234.5] } },
  ],
  notes: ['on a calm day'],
};

it('a report shows medians, whether our targets were met, and how many times better we are than each peer', () => {
  expect(reportToText(report).split('\n')).toEqual([
    '           time ms ≤ 8  rate /s ≥ 500',
    'sending',
    '  Cửa Bản          3 ✓          400 ✗',
    '  peer        33 (×11)   1,000 (×0.4)',
    'alone',
    '  Cửa Bản      1,235 ✗              –',
    '  · on a calm day',
    '  · medians of 3; the repetitions differed by 67 % at most (sending, Cửa Bản, ms), other work on the machine and garbage collection included',
  ]);
});
