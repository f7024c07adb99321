import type { ChangesResponse } from '../../contract/changes.ts';
import { instantToMs } from '../../domain/basics/instant.ts';
import { ok, type Outcome } from '../../domain/basics/outcome.ts';
import type { CatalogStore, Outbox, SettingsStore } from '../ports/storage.ts';
import type { Clock } from '../ports/time.ts';
import type { Failure } from '../records/failure.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { Province } from '../ports/province.ts';
import { pinnedKeys } from './pinnedKeys.ts';
import { createFailure } from './failures.ts';
import { withTimeout } from './withTimeout.ts';

export interface PullPorts {
  outbox: Outbox;
  province: Province;
  settings: SettingsStore;
  catalog: CatalogStore;
  clock: Clock;
}

/**
 * Fetches statuses by cursor, then the catalog if it is newer (S13). The cursor is written after the rows: a crash in between
 * repeats a page, and applying a page twice changes nothing.
 */
export async function pullChanges(ports: PullPorts & { stopped: AbortSignal }): Promise<Outcome<void, Failure>> {
  const { outbox, province, settings, clock, stopped } = ports;
  const keys = await pinnedKeys(ports);
  if (!keys.ok) return keys;
  for (;;) {
    const { changesCursor, changesEpoch } = await settings.get();
    const askedAt = clock.now();
    const heard = await withTimeout(clock, 60_000, stopped, (signal) => province.changes(changesCursor, changesEpoch, signal));
    if (!heard.ok) return heard;
    const page = heard.value;
    await outbox.update(
      page.statuses.map(({ id }) => id),
      (entry) => withStatus(entry, page.statuses),
    );
    await settings.set({
      changesCursor: page.cursor,
      changesEpoch: page.epoch,
      lastHeardAt: page.now,
      publicUrl: page.publicUrl,
      clockOffsetMs: clockOffset(page, askedAt, clock.now()),
    });
    if (!page.more) return pullCatalog(ports, page.catalogVersion);
  }
}

function withStatus(entry: OutboxEntry, statuses: ChangesResponse['statuses']): OutboxEntry {
  const status = statuses.filter(({ id }) => id === entry.id).pop();
  return status ? { ...entry, status } : entry;
}

/** Server minus kiosk, taken at the middle of the exchange (I6: recorded, never used to order). */
function clockOffset(page: ChangesResponse, askedAt: number, heardAt: number): number {
  return instantToMs(page.now) - Math.round((askedAt + heardAt) / 2);
}

async function pullCatalog(
  { catalog, province, settings, clock, stopped }: PullPorts & { stopped: AbortSignal },
  offered: number,
): Promise<Outcome<void, Failure>> {
  const held = (await catalog.head())?.head.version ?? 0;
  if (offered <= held) return ok(undefined);
  const { provinceKeys } = await settings.get();
  for (const from of held > 0 ? [held, 0] : [0]) {
    const delta = await withTimeout(clock, 15 * 60_000, stopped, (signal) => province.catalog(from, signal));
    if (!delta.ok) return delta;
    const installed = await catalog.install(delta.value, provinceKeys);
    if (installed.ok || installed.error === 'older') return ok(undefined);
    if (installed.error !== 'wrongBase' && installed.error !== 'badRoot') {
      return {
        ok: false,
        error: createFailure('notTheProvince', installed.error === 'badSignature' ? 'badSignature' : 'storage', clock.now()),
      };
    }
  }
  return { ok: false, error: createFailure('notTheProvince', 'badSignature', clock.now()) };
}
