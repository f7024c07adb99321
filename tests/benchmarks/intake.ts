import { startProvince } from '../support/provinceProcess.ts';
import { fetchCatalog } from './data/publishedCatalog.ts';
import { US, type Benchmark, type Metric, type Row } from './harness/benchmark.ts';
import { quantile } from './harness/statistics.ts';
import { postEnvelopes, type IntakeRun } from './intake/postEnvelopes.ts';
import { sealDossiers } from './intake/sealDossiers.ts';

const REPETITIONS = 3;
const works = [
  { name: 'batches of 100 on 4 connections', dossiers: 2_000, load: { perRequest: 100, connections: 4 } },
  { name: 'one at a time on 1 connection', dossiers: 200, load: { perRequest: 1, connections: 1 } },
  { name: 'one at a time on 16 connections', dossiers: 600, load: { perRequest: 1, connections: 16 } },
];

const metrics: Metric[] = [
  { id: 'rate', title: 'dossiers', unit: '/s', better: 'higher' },
  { id: 'p50', title: 'request p50', unit: 'ms', better: 'lower' },
  { id: 'p95', title: 'request p95', unit: 'ms', better: 'lower' },
];

export const intakeBenchmark: Benchmark = {
  name: 'intake',
  title:
    'the province takes dossiers of 4 kB: opened, checked against their form, stored, audited and signed for (PostgreSQL, fsync on)',
  async run({ cleanUp, say }) {
    const province = await startProvince();
    cleanUp.later(() => province.stop());
    const catalog = await fetchCatalog(province.address);
    const post = async ({ dossiers, load }: (typeof works)[number]) =>
      postEnvelopes(province.port, await sealDossiers(catalog, dossiers), load);
    await post({ name: 'to warm up', dossiers: 500, load: { perRequest: 50, connections: 4 } });
    const rows: Row[] = [];
    for (const work of works) {
      say(work.name);
      const runs: IntakeRun[] = [];
      for (let n = 0; n < REPETITIONS; n++) runs.push(await post(work));
      rows.push({ work: work.name, contender: US, samples: toSamples(runs) });
    }
    return { metrics, rows, notes: ['the kiosks run in this process, on the same cores as the province and its database'] };
  },
};

const toSamples = (runs: readonly IntakeRun[]): Row['samples'] => ({
  rate: runs.map(({ dossiersPerSecond }) => dossiersPerSecond),
  p50: runs.map(({ latencies }) => quantile(latencies, 0.5)),
  p95: runs.map(({ latencies }) => quantile(latencies, 0.95)),
});
