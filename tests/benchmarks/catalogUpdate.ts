import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../src/contract/canonicalJson.ts';
import type { PartId } from '../../src/contract/catalogPack.ts';
import type { Procedure } from '../../src/domain/procedure/procedure.ts';
import { startEmbeddedPostgres } from '../../src/province/postgres/embeddedPostgres.ts';
import { startProvince } from '../support/provinceProcess.ts';
import { startTcpRelay } from '../support/tcpRelay.ts';
import { fetchEncoded, type Fetched } from './catalogUpdate/fetchEncoded.ts';
import { publishParts } from './catalogUpdate/publishParts.ts';
import { fetchCatalog } from './data/publishedCatalog.ts';
import { US, type Benchmark, type Metric, type Row } from './harness/benchmark.ts';

const CHANGED = 20;

const metrics: Metric[] = [
  { id: 'bytes', title: 'on the wire', unit: 'kB', better: 'lower' },
  { id: 'body', title: 'body', unit: 'kB', better: 'lower' },
  { id: 'weight', title: 'body over its parts, gzip', unit: '%', better: 'lower', target: 110 },
  { id: 'ms', title: 'time', unit: 'ms', better: 'lower' },
];

export const catalogUpdateBenchmark: Benchmark = {
  name: 'catalog-update',
  title: `the shipped catalog is loaded for the first time, then ${CHANGED} procedures change`,
  async run({ cleanUp, say }) {
    say('starting the province');
    const postgres = await startEmbeddedPostgres(cleanUp.directory('postgres'));
    cleanUp.later(() => postgres.stop());
    const province = await startProvince({ databaseUrl: postgres.connectionString });
    cleanUp.later(() => province.stop());
    const relay = await startTcpRelay(province.port);
    cleanUp.later(() => relay.close());

    const before = await fetchCatalog(province.address);
    const { version } = before.signedHead.head;
    const first = await fetchEncoded(relay, 0);
    const changed = changeProcedures(before.parts);
    await publishParts(postgres.connectionString, province.dataDirectory, { ...Object.fromEntries(before.parts), ...changed });
    const update = await fetchEncoded(relay, version);
    const nothing = await fetchEncoded(relay, version + 1);

    const rows: Row[] = [
      {
        work: `first load: ${before.parts.size} parts`,
        contender: US,
        samples: toSamples(first, Object.fromEntries(before.parts)),
      },
      { work: `update: ${CHANGED} procedures`, contender: US, samples: toSamples(update, changed) },
      { work: 'nothing changed', contender: US, samples: toSamples(nothing) },
    ];
    return { metrics, rows, notes: ['as a browser asks for it (brotli or gzip); its parts: their canonical JSON in one gzip'] };
  },
};

/** A sentence more in each: a fee or a time would weigh less. */
function changeProcedures(parts: ReadonlyMap<PartId, unknown>): Record<PartId, unknown> {
  const procedures = [...parts].filter(([id]) => id.startsWith('procedure/')).slice(0, CHANGED);
  return Object.fromEntries(
    procedures.map(([id, content]) => {
      const procedure = content as Procedure;
      return [id, { ...procedure, results: [...procedure.results, `Thông báo bằng văn bản về thủ tục ${procedure.code}`] }];
    }),
  );
}

function toSamples({ wireBytes, bodyBytes, ms }: Fetched, parts?: Record<PartId, unknown>): Row['samples'] {
  const weight = parts && gzipSync(canonicalJson(parts)).length;
  return {
    bytes: [wireBytes / 1000],
    body: [bodyBytes / 1000],
    ...(weight !== undefined && { weight: [(100 * bodyBytes) / weight] }),
    ms: [ms],
  };
}
