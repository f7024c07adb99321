import { Kysely } from 'kysely';
import { Pool, TypeOverrides, types, type ClientBase } from 'pg';
import { OwnSchemaDialect } from './ownSchemaDialect.ts';
import type { ProvinceSchema } from './schema.ts';

export type Database = Kysely<ProvinceSchema>;

export interface DatabaseOptions {
  /** Connections of this process; each waits for one core of the server at most. */
  connections?: number;
  /** Told when a connection breaks: the pool replaces it, the next request decides. */
  onLostConnection?: () => void;
}

const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 60_000;

/**
 * A pool whose answers are durable (`synchronous_commit`) whatever the server's default is. Bigints come as safe integers, instants as
 * ISO UTC, days as they are written.
 */
export function openDatabase(connectionString: string, { connections = 10, onLostConnection }: DatabaseOptions = {}): Database {
  const pool = new Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'province',
    types: createTypes(),
    ...prepared,
  });
  // The pool hears only clients that are idle. One at work breaks too: its query tells whoever waits for it, and its event, unheard, would
  // end the process.
  pool.on('connect', (client) => client.on('error', () => onLostConnection?.()));
  pool.on('error', () => undefined);
  return new Kysely<ProvinceSchema>({ dialect: new OwnSchemaDialect({ pool }) });
}

/** The pool waits for it before a connection is used, though its types do not say so. */
const prepared = { onConnect: prepareSession };

async function prepareSession(client: ClientBase): Promise<void> {
  await client.query(
    `set synchronous_commit = on; set timezone = 'UTC'; set statement_timeout = ${STATEMENT_TIMEOUT_MS}; ` +
      `set idle_in_transaction_session_timeout = ${STATEMENT_TIMEOUT_MS}`,
  );
}

function createTypes(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, parseInteger);
  overrides.setTypeParser(types.builtins.DATE, (text: string) => text);
  overrides.setTypeParser(types.builtins.TIMESTAMPTZ, parseInstant);
  return overrides;
}

function parseInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint of the database is beyond the safe integers.');
  return value;
}

/** PostgreSQL writes `2026-11-23 02:00:00.5+00` in a session in UTC. */
const parseInstant = (text: string): string => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString();
