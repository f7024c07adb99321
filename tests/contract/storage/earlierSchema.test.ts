import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { aDraft } from '../../support/aDraft.ts';
import { anOutboxEntry } from '../../support/anOutboxEntry.ts';
import { createTestStorage } from '../../support/testStorage.ts';

/** A machine as the first schema left it: answers that nobody gave stand in every draft. */
async function aMachineOfTheFirstSchema(rows: {
  drafts: ReturnType<typeof aDraft>[];
  entry: ReturnType<typeof anOutboxEntry>;
}) {
  const indexedDB = new IDBFactory();
  const dexie = new Dexie('cuaban', { indexedDB, IDBKeyRange });
  dexie.version(1).stores({
    settings: 'key',
    counters: 'name',
    drafts: 'id, *pins',
    outbox: 'id, seq, [open+seq], *pins',
    underway: 'key',
    envelopes: 'id',
    files: '[dossierId+sha256], dossierId',
    catalogParts: 'sha256, id',
    catalogIndex: 'id',
    catalogState: 'key',
  });
  await dexie.open();
  await dexie.table('drafts').bulkAdd(rows.drafts.map((draft) => ({ id: draft.id, draft, writer: 'w', pins: [] })));
  const { entry } = rows;
  await dexie.table('outbox').add({ id: entry.id, seq: entry.seq, open: 1, entry, pins: [] });
  await dexie.table('envelopes').add({ id: entry.id, bytes: new Uint8Array([1, 2, 3]) });
  dexie.close();
  return indexedDB;
}

describe('a machine of the first schema', () => {
  it('keeps drafts and queue, and asks again what nobody can have said', async () => {
    const flags = { verifiedWithVneid: true, digitised: false, reusedPapers: false, databaseUnavailable: 'Mất mạng' };
    const fresh = aDraft({ id: 'a'.repeat(32), answers: { childName: 'LÒ VĂN THỬ' } });
    const begun = aDraft({ id: 'b'.repeat(32), revision: 3, flags });
    const entry = anOutboxEntry();
    const storage = createTestStorage({ indexedDB: await aMachineOfTheFirstSchema({ drafts: [fresh, begun], entry }) });
    expect(await storage.drafts.find(fresh.id)).toEqual({ ...fresh, flags: {}, assistance: {} });
    expect(await storage.drafts.find(begun.id)).toEqual({
      ...begun,
      flags: { verifiedWithVneid: true, databaseUnavailable: 'Mất mạng' },
      assistance: { typedBy: 'officer' },
    });
    expect(await storage.outbox.list('open')).toEqual([entry]);
    expect(await storage.outbox.envelope(entry.id)).toEqual(new Uint8Array([1, 2, 3]));
  });
});
