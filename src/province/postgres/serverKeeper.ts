import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { ClusterLayout } from './clusterLayout.ts';
import { startServer } from './clusterServer.ts';
import { findPostmaster } from './postmasterFile.ts';

/** Our hold on the embedded server, as long as the session lasts. */
export interface Keeper {
  session: Client;
  port: number;
  /** Whether it is ours to stop: the session of one process at a time holds the lock. */
  kept: boolean;
  /** Resolves when the server, or we, ended the session. */
  lost: Promise<void>;
}

/** A number of our own: the session that holds this advisory lock keeps the server. It is freed when its process dies. */
const KEEPER_LOCK = 734_002_118;
const RECOVERY_TIMEOUT_MS = 120_000;
const RETRY_AFTER_MS = 50;

/** Starts the server unless it runs, and waits while it recovers, or ends before it can be started anew. */
export async function openKeeper(layout: ClusterLayout, stopping: AbortSignal): Promise<Keeper> {
  const deadline = performance.now() + RECOVERY_TIMEOUT_MS;
  for (;;) {
    await startServer(layout);
    const port = findPostmaster(layout.cluster)?.port;
    const password = layout.passwords.superuser;
    const session = new Client({ host: '127.0.0.1', port: port ?? 0, user: 'postgres', database: 'postgres', password });
    // That the server is killed later ends the session, not this process.
    session.on('error', () => undefined);
    const lost = new Promise<void>((resolve) => session.once('end', resolve));
    try {
      if (port === undefined) throw new Error('The server has not opened its port.');
      await session.connect();
      const { rows } = await session.query<{ kept: boolean }>('select pg_try_advisory_lock($1) as kept', [KEEPER_LOCK]);
      return { session, port, kept: rows[0]?.kept === true, lost };
    } catch (cause) {
      if (performance.now() > deadline || stopping.aborted) {
        throw new Error(`The embedded PostgreSQL does not answer; its log is ${layout.log}.`, { cause });
      }
      await pause(RETRY_AFTER_MS);
    }
  }
}
