import { expect, it } from 'vitest';
import { US, type Report } from '../../benchmarks/harness/benchmark.ts';
import { reportToFigures } from '../../benchmarks/harness/figures.ts';
import { reportToText } from '../../benchmarks/harness/printReport.ts';

const report: Report = {
  metrics: [
    { id: 'ms', title: 'time', unit: 'ms', better: 'lower', target: 8 },
    { id: 'rate', title: 'rate', unit: '/s', better: 'higher', target: 500 },
    { id: 'never', title: 'never measured', unit: '', better: 'lower' },
  ],
  rows: [
    { work: 'sending', contender: US, samples: { ms: [3, 2, 4], rate: [400] } },
    { work: 'sending', contender: 'peer', samples: { ms: [36, 30, 33], rate: [1_000] }, aims: { ms: 5, rate: 0.5 } },
    { work: 'sending', contender: 'idler', samples: { ms: [6] } },
    { work: 'alone', contender: US, samples: { ms: [1_234.5] } },
  ],
  notes: ['on a calm day'],
};

it('a report shows medians, whether our targets were met, and how many times better we are than each peer', () => {
  expect(reportToText(report).split('\n')).toEqual([
    '                     time ms ≤ 8                rate /s ≥ 500',
    'sending',
    '  Cửa Bản                    3 ✓                        400 ✗',
    '  peer     33 (×11, target ×5 ✓)  1,000 (×0.4, target ×0.5 ✗)',
    '  idler                 6 (×2.0)                            –',
    'alone',
    '  Cửa Bản                1,235 ✗                            –',
    '  · on a calm day',
    '  · medians of 3; the repetitions differed by 67 % at most (sending, Cửa Bản, ms), other work on the machine and garbage collection included',
  ]);
});

it('the same figures as data say whose they are, in which unit, and whether the target was met', () => {
  expect(reportToFigures(report)).toMatchObject([
    { work: 'sending', contender: US, metric: 'ms', unit: 'ms', value: 3, target: 8, met: true },
    { work: 'sending', contender: US, metric: 'rate', unit: '/s', value: 400, target: 500, met: false },
    { work: 'sending', contender: 'peer', metric: 'ms', value: 33, times: 11, target: 5, met: true },
    { work: 'sending', contender: 'peer', metric: 'rate', value: 1_000, times: 0.4, target: 0.5, met: false },
    { work: 'sending', contender: 'idler', metric: 'ms', value: 6, times: 2 },
    { work: 'alone', contender: US, metric: 'ms', value: 1_234.5, met: false },
  ]);
});
