import { Client } from 'pg';
import type { TestProvince } from '../../support/testProvince.ts';
import { begunHash, scanHash } from './goodRequests.ts';

/** Everything that a request could have left behind: rows of every table, and bytes of the files that are awaited. */
export async function tracesIn({ connectionString, parts }: TestProvince): Promise<Record<string, number>> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = current_schema() order by 1`,
    );
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from "${name}"`);
    const { rows } = await client.query<{ name: string; count: number }>(counts.join(' union all '));
    const files = await Promise.all([scanHash, begunHash].map((hash) => parts.files.find(hash)));
    return {
      ...Object.fromEntries(rows.map(({ name, count }) => [name, count])),
      bytes: files.reduce((sum, file) => sum + (file?.size ?? 0), 0),
    };
  } finally {
    await client.end();
  }
}
