import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { NewOutboxEntry, Outbox } from '../ports/storage.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { KioskDatabase } from './kioskDatabase.ts';
import { pinsOf } from './pins.ts';
import type { OutboxRow, Tables } from './schema.ts';
import { settled, StorageFailure } from './storageFailure.ts';
import { toNfc } from './toNfc.ts';
import { findUnderway } from './underway.ts';
import { toWholeBytes } from './wholeBytes.ts';

export function createOutbox(database: KioskDatabase): Outbox {
  const find = (id: DossierId) =>
    database.read(['outbox', 'underway'], async ({ outbox, underway }) => {
      const row = await outbox.get(id);
      return row && (await findUnderway(underway)).read(row);
    });

  /** A transaction ends by itself while the envelope is being made, so the number is taken in one of its own (gaps are harmless). */
  const takeSeq = () =>
    database.write(['counters'], async ({ counters }) => {
      const seq = ((await counters.get('seq'))?.value ?? 0) + 1;
      await counters.put({ name: 'seq', value: seq });
      return seq;
    });

  async function submit(draft: Draft, build: (seq: number) => Promise<NewOutboxEntry>): Promise<OutboxEntry> {
    const earlier = await find(draft.id);
    if (earlier) return earlier;
    const { entry, envelope } = await build(await takeSeq());
    const row = toRow(toNfc(entry), pinsOf(draft));
    return database.write(['outbox', 'envelopes', 'drafts'], async ({ outbox, envelopes, drafts }) => {
      const winner = await outbox.get(draft.id);
      if (winner) return winner.entry;
      // The envelope was made of this revision; another window may have written a newer one since.
      if ((await drafts.get(draft.id))?.draft.revision !== draft.revision) throw new StorageFailure('conflict');
      await outbox.add(row);
      await envelopes.add({ id: draft.id, bytes: toWholeBytes(envelope) });
      await drafts.delete(draft.id);
      if (draft.corrects !== undefined) await markReplaced(outbox, draft.corrects, draft.id);
      return row.entry;
    });
  }

  return {
    find,
    submit: (draft, build) => settled(submit(draft, build)),

    list: (which = 'all') =>
      database.read(['outbox', 'underway'], async ({ outbox, underway }) => {
        const { read } = await findUnderway(underway);
        const rows =
          which === 'all'
            ? outbox.orderBy('seq').toArray()
            : outbox.where('[open+seq]').between([1, 0], [1, Infinity]).toArray();
        return (await rows).map(read);
      }),

    async envelope(id) {
      return (await database.read(['envelopes'], ({ envelopes }) => envelopes.get(id)))?.bytes;
    },

    async readFile(id, sha256) {
      return (await database.read(['files'], ({ files }) => files.get([id, sha256])))?.bytes;
    },

    async startSending(ids) {
      if (ids.length === 0) return new Map();
      const rows = await database.write(['envelopes', 'underway'], async ({ envelopes, underway }) => {
        await (await findUnderway(underway)).add(ids);
        return envelopes.bulkGet([...ids]);
      });
      return new Map(rows.flatMap((row) => (row ? [[row.id, row.bytes]] : [])));
    },

    async update(ids, change) {
      if (ids.length === 0) return [];
      return database.write(['outbox', 'underway'], async ({ outbox, underway }) => {
        const { read, remove } = await findUnderway(underway);
        const rows = (await outbox.bulkGet([...new Set(ids)])).flatMap((row) =>
          row ? [toRow(change(read(row)), row.pins)] : [],
        );
        await remove(ids);
        await outbox.bulkPut(rows);
        return rows.map(({ entry }) => entry);
      });
    },
  };
}

function toRow(entry: OutboxEntry, pins: string[]): OutboxRow {
  const open = entry.state === 'delivered' ? 0 : 1;
  return { id: entry.id, seq: entry.seq, open, entry, pins: open ? pins : [] };
}

async function markReplaced(outbox: Tables['outbox'], id: DossierId, replacedBy: DossierId): Promise<void> {
  const old = await outbox.get(id);
  if (old) await outbox.put({ ...old, entry: { ...old.entry, replacedBy } });
}
