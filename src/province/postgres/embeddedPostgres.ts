import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeLiteral, type Client } from 'pg';
import { openClusterLayout } from './clusterLayout.ts';
import { createCluster, stopServer } from './clusterServer.ts';
import { openKeeper, type Keeper } from './serverKeeper.ts';

export interface EmbeddedPostgres {
  /** Of a role that owns its database and nothing else. */
  connectionString: string;
  /** Stops the server if this process keeps it; from a server that another living process keeps, only lets go. */
  stop(): Promise<void>;
}

const ROLE = 'province';
const REVIVE_AFTER_MS = 1_000;

/**
 * A real PostgreSQL in one directory of its own, for a province without a database server: made at the first start, kept ever after,
 * recovered after a kill -9 or a power cut. A server that still runs there is joined, not doubled. When it is lost while we run (killed
 * for its memory, a full disk, the process that kept it has ended), it is told, started again and kept by us. Throws an Error that says
 * what to do where none can run.
 */
export async function startEmbeddedPostgres(
  dataDirectory: string,
  onLost: () => void = () => undefined,
): Promise<EmbeddedPostgres> {
  const layout = openClusterLayout(dataDirectory);
  if (!existsSync(layout.cluster)) await createCluster(layout);
  const stopping = new AbortController();
  const first = await openKeeper(layout, stopping.signal);
  await createRoleAndDatabase(first.session, layout.passwords.province);
  let keeper: Promise<Keeper | undefined> = Promise.resolve(first);
  watch(first);

  function watch({ lost }: Keeper): void {
    void lost.then(() => {
      if (stopping.signal.aborted) return;
      onLost();
      keeper = revive();
    });
  }

  async function revive(): Promise<Keeper | undefined> {
    while (!stopping.signal.aborted) {
      try {
        const next = await openKeeper(layout, stopping.signal);
        watch(next);
        return next;
      } catch {
        await pause(REVIVE_AFTER_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    return undefined;
  }

  return {
    connectionString: `postgresql://${ROLE}:${layout.passwords.province}@127.0.0.1:${first.port}/${ROLE}`,
    stop: async () => {
      stopping.abort();
      const last = await keeper;
      await last?.session.end();
      if (last?.kept) await stopServer(layout);
    },
  };
}

async function createRoleAndDatabase(session: Client, password: string): Promise<void> {
  const { rows: roles } = await session.query('select 1 from pg_roles where rolname = $1', [ROLE]);
  if (roles.length === 0) await session.query(`create role ${ROLE} login password ${escapeLiteral(password)}`);
  const { rows: databases } = await session.query('select 1 from pg_database where datname = $1', [ROLE]);
  if (databases.length === 0) await session.query(`create database ${ROLE} owner ${ROLE}`);
}
