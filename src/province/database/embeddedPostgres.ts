import { existsSync } from 'node:fs';
import { Client, escapeLiteral } from 'pg';
import { openClusterLayout } from './clusterLayout.ts';
import type { ClusterLayout } from './clusterLayout.ts';
import { createCluster, startServer, stopServer } from './clusterServer.ts';
import { findPostmaster } from './postmasterFile.ts';

export interface EmbeddedPostgres {
  /** Of a role that owns its database and nothing else. */
  connectionString: string;
  /** Stops the server if this process keeps it; from a server that another living process keeps, only lets go. */
  stop(): Promise<void>;
}

const ROLE = 'province';
/** A number of our own: the session that holds this advisory lock keeps the server. It is freed when its process dies. */
const KEEPER_LOCK = 734_002_118;
const RECOVERY_TIMEOUT_MS = 120_000;
const RETRY_AFTER_MS = 50;

/**
 * A real PostgreSQL in one directory of its own, for a province without a database server: made at the first start, kept ever after,
 * recovered after a kill -9 or a power cut. A server that still runs there is joined, not doubled; when the process that kept it is
 * gone, this one keeps it from now on. Throws an Error that says what to do where none can run.
 */
export async function startEmbeddedPostgres(dataDirectory: string): Promise<EmbeddedPostgres> {
  const layout = openClusterLayout(dataDirectory);
  if (!existsSync(layout.cluster)) await createCluster(layout);
  await startServer(layout);
  const { session, port } = await openKeeperSession(layout);
  await createRoleAndDatabase(session, layout.passwords.province);
  const { rows } = await session.query<{ kept: boolean }>('select pg_try_advisory_lock($1) as kept', [KEEPER_LOCK]);
  return {
    connectionString: `postgresql://${ROLE}:${layout.passwords.province}@127.0.0.1:${port}/${ROLE}`,
    stop: async () => {
      await session.end();
      if (rows[0]?.kept) await stopServer(layout);
    },
  };
}

/** Waits while the server recovers. That the server is killed later ends the session, not this process. */
async function openKeeperSession(layout: ClusterLayout): Promise<{ session: Client; port: number }> {
  const deadline = performance.now() + RECOVERY_TIMEOUT_MS;
  for (;;) {
    const port = findPostmaster(layout.cluster)?.port;
    const password = layout.passwords.superuser;
    const session = new Client({ host: '127.0.0.1', port: port ?? 0, user: 'postgres', database: 'postgres', password });
    session.on('error', () => undefined);
    try {
      if (port === undefined) throw new Error('The server has not opened its port.');
      await session.connect();
      return { session, port };
    } catch (cause) {
      if (performance.now() > deadline) {
        throw new Error(`The embedded PostgreSQL does not answer; its log is ${layout.log}.`, { cause });
      }
      await new Promise((wake) => setTimeout(wake, RETRY_AFTER_MS));
    }
  }
}

async function createRoleAndDatabase(session: Client, password: string): Promise<void> {
  const { rows: roles } = await session.query('select 1 from pg_roles where rolname = $1', [ROLE]);
  if (roles.length === 0) await session.query(`create role ${ROLE} login password ${escapeLiteral(password)}`);
  const { rows: databases } = await session.query('select 1 from pg_database where datname = $1', [ROLE]);
  if (databases.length === 0) await session.query(`create database ${ROLE} owner ${ROLE}`);
}
