import { withTryBegun } from '../../domain/dossier/deliveryState.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { OutboxRow, Tables } from './schema.ts';

/** The dossiers that are on their way. Their rows lie on the disk as they were before, and read `sending` through this mark. */
export interface Underway {
  read(row: OutboxRow): OutboxEntry;
  add(ids: readonly DossierId[]): PromiseLike<unknown>;
  /** In the transaction that writes how their try ended. */
  remove(ids: readonly DossierId[]): PromiseLike<unknown>;
}

export async function findUnderway(table: Tables['underway']): Promise<Underway> {
  const marked = new Set((await table.get('batch'))?.ids);
  const keep = (ids: Iterable<DossierId>) => table.put({ key: 'batch', ids: [...ids] });
  return {
    read: ({ id, entry }) => (marked.has(id) ? withTryBegun(entry) : entry),
    add: (ids) => keep(new Set([...marked, ...ids])),
    async remove(ids) {
      const left = marked.size;
      for (const id of ids) marked.delete(id);
      if (marked.size < left) await keep(marked);
    },
  };
}
