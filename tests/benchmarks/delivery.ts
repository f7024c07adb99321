import { deliverBoth, startSides, type Delivery } from './delivery/deliverBoth.ts';
import { US, type Benchmark, type Metric, type Row } from './harness/benchmark.ts';

const REPETITIONS = 3;
const works = [
  { name: '1,000 dossiers of 4 kB', load: { dossiers: 1_000, fileSize: 0 }, aims: { seconds: 5 } },
  { name: '50 dossiers with a file of 200 kB each', load: { dossiers: 50, fileSize: 200_000 } },
];

const metrics: Metric[] = [
  { id: 'seconds', title: 'time', unit: 's', better: 'lower' },
  { id: 'rate', title: 'dossiers', unit: '/s', better: 'higher' },
  { id: 'requests', title: 'requests', unit: '', better: 'lower' },
  { id: 'bytes', title: 'on the wire', unit: 'kB', better: 'lower' },
];

export const deliveryBenchmark: Benchmark = {
  name: 'delivery',
  title: 'a queue is delivered, from the start of sending until the last receipt is verified and stored; loopback, Chromium',
  async run(setting) {
    const sides = await startSides(setting);
    await deliverBoth(sides, { dossiers: 20, fileSize: 1_000 }, setting);
    const rows: Row[] = [];
    for (const { name, load, aims } of works) {
      const runs: Record<string, Delivery>[] = [];
      for (let n = 0; n < REPETITIONS; n++) runs.push(await deliverBoth(sides, load, setting));
      for (const contender of Object.keys(runs[0]!)) {
        rows.push({
          work: name,
          contender,
          samples: toSamples(
            runs.map((run) => run[contender]!),
            load.dossiers,
          ),
          ...(contender !== US && aims && { aims }),
        });
      }
    }
    return { metrics, rows, notes };
  },
};

const notes = [
  'the dossiers of both sides are the same; requests are counted in the page, bytes on the wire in both directions with headers and all',
  'ours are checked against their form, audited and signed for by the province, and each receipt is verified before it counts',
  'our kiosk flushes every write to the disk (IndexedDB strict) and the province every transaction (PostgreSQL, fsync on); PouchDB and LevelDB do neither, and nobody signs for anything there',
  'the target of 5× is against CouchDB itself; express-pouchdb speaks its protocol and is what npm can bring',
];

const toSamples = (runs: readonly Delivery[], dossiers: number): Row['samples'] => ({
  seconds: runs.map(({ ms }) => ms / 1000),
  rate: runs.map(({ ms }) => (1000 * dossiers) / ms),
  requests: runs.map(({ requests }) => requests),
  bytes: runs.map(({ wireBytes }) => wireBytes / 1000),
});
