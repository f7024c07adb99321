import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/province/postgres/embeddedPostgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One PostgreSQL for the whole run: that of DATABASE_URL, or one of our own that is thrown away at the end. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    project.provide('databaseUrl', given);
    return undefined;
  }
  const directory = mkdtempSync(join(tmpdir(), 'cua-ban-tests-'));
  const postgres = await startEmbeddedPostgres(join(directory, 'postgres'));
  project.provide('databaseUrl', postgres.connectionString);
  return async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
