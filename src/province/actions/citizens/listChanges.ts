import type { ChangesResponse } from '../../../contract/changes.ts';
import { msToInstant } from '../../../domain/basics/instant.ts';
import type { CatalogStore } from '../../ports/catalog.ts';
import type { Clock } from '../../ports/time.ts';
import type { StatusFeed } from '../../ports/citizens.ts';

export interface ChangesDoors {
  feed: StatusFeed;
  catalog: CatalogStore;
  clock: Clock;
  /** Where people reach this province, without a slash at its end. */
  publicUrl: string | undefined;
}

export interface ChangesQuestion {
  device: string;
  after: number;
  /** Absent at a kiosk's first exchange. */
  epoch: number | undefined;
}

/** What changed for a device's dossiers, which catalog there is, and what time it is (I6). */
export async function listChanges(
  { feed, catalog, clock, publicUrl }: ChangesDoors,
  { device, after, epoch }: ChangesQuestion,
): Promise<ChangesResponse> {
  const page = await feed.changesAfter(device, after, epoch);
  const head = await catalog.head();
  return { ...page, catalogVersion: head?.head.version ?? 0, now: msToInstant(clock.now()), ...(publicUrl && { publicUrl }) };
}
