import { deliverBoth, startSides, type Delivery } from './delivery/deliverBoth.ts';
import type { Benchmark, Metric, Row } from './harness/benchmark.ts';

const DOSSIERS = 50;
const FILE = 200_000;
/** 256 kbit/s up, a megabit down, 400 ms from end to end and back. */
const shape = { delayMs: 200, upBytesPerSecond: 32_000, downBytesPerSecond: 125_000 };

const metrics: Metric[] = [
  { id: 'seconds', title: 'time', unit: 's', better: 'lower' },
  { id: 'share', title: 'share of the link', unit: '%', better: 'higher', target: 98 },
  { id: 'requests', title: 'requests', unit: '', better: 'lower' },
  { id: 'bytes', title: 'on the wire', unit: 'kB', better: 'lower' },
];

export const slowLinkBenchmark: Benchmark = {
  name: 'slow-link',
  title: 'dossiers with files over 256 kbit/s up and a round trip of 400 ms, in Chromium',
  async run(setting) {
    const sides = await startSides(setting);
    const deliveries = await deliverBoth(sides, { dossiers: DOSSIERS, fileSize: FILE }, setting, shape);
    const work = `${DOSSIERS} dossiers with a file of 200 kB each`;
    const rows = Object.entries(deliveries).map(([contender, delivery]): Row => ({
      work,
      contender,
      samples: toSamples(delivery),
    }));
    const notes = [
      'share: the time in which the link could carry our envelopes and files and nothing else, over the time that it took',
      'both at the same time, each over a link of its own, which is busy for minutes while the machine has nothing to do',
    ];
    return { metrics, rows, notes };
  },
};

const toSamples = ({ ms, requests, wireBytes, payloadBytes }: Delivery): Row['samples'] => ({
  seconds: [ms / 1000],
  share: [(100 * payloadBytes) / shape.upBytesPerSecond / (ms / 1000)],
  requests: [requests],
  bytes: [wireBytes / 1000],
});
