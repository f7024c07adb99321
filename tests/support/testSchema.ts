import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestSchema {
  /** Everything that connects with it sees this schema alone. */
  connectionString: string;
  drop(): Promise<void>;
}

/** An empty schema for one test file in the PostgreSQL of the run. Drop it when the file is done. */
export async function createTestSchema(): Promise<TestSchema> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const databaseUrl = inject('databaseUrl');
  await query(databaseUrl, `create schema ${name}`);
  const address = new URL(databaseUrl);
  address.searchParams.set('options', `-c search_path=${name}`);
  return {
    // pg reads %20, not the + that searchParams writes.
    connectionString: address.href.replaceAll('+', '%20'),
    drop: () => query(databaseUrl, `drop schema ${name} cascade`),
  };
}

async function query(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
