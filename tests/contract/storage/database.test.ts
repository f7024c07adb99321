import { describe, expect, it, vi } from 'vitest';
import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { SCHEMA_VERSION } from '../../../src/kiosk/storage/schema.ts';
import { aDraft } from '../../support/aDraft.ts';
import { createTestStorage } from '../../support/testStorage.ts';

describe('the database', () => {
  it('asks the browser to flush every write to the disk', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const storage = createTestStorage();
    await storage.drafts.create(aDraft());
    await storage.drafts.save(aDraft());
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    begin.mockRestore();
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
  });

  it('a database of a newer app is refused and left as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie('cuaban', { indexedDB, IDBKeyRange });
    newer.version(SCHEMA_VERSION + 1).stores({ settings: 'key', somethingNew: 'id' });
    await newer.open();
    newer.close();

    const storage = createTestStorage({ indexedDB });
    expect(await storage.drafts.create(aDraft())).toEqual({ ok: false, error: 'newerSchema' });
    await expect(storage.drafts.list()).rejects.toMatchObject({ name: 'StorageError', fault: 'newerSchema' });
    expect(storage.condition()).toBe('newerSchema');
    expect((await indexedDB.databases())[0]).toMatchObject({ version: (SCHEMA_VERSION + 1) * 10 });
  });

  it('gives way to a newer app in another window, after a last save', async () => {
    const storage = createTestStorage();
    await storage.drafts.create(aDraft());
    const heard: string[] = [];
    storage.onCondition((condition) => heard.push(condition));
    storage.onLeaving(() => storage.drafts.save(aDraft({ place: 'chữ cuối cùng' })));

    const newer = new Dexie('cuaban', { indexedDB: storage.indexedDB, IDBKeyRange });
    newer.version(SCHEMA_VERSION + 1).stores({ drafts: 'id, *pins', settings: 'key' });
    await newer.open();
    expect(await newer.table('drafts').toArray()).toMatchObject([{ draft: { place: 'chữ cuối cùng' } }]);
    newer.close();

    expect(heard).toEqual(['superseded']);
    expect((await storage.drafts.save(aDraft())).ok).toBe(false);
  });

  it('a transaction that never ends is given up in time, and the next one gets a new connection', async () => {
    const storage = createTestStorage({ timeLimitMs: 60 });
    await storage.drafts.create(aDraft());
    const hang = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => ({}) as IDBRequest);
    expect(await storage.drafts.save(aDraft())).toEqual({ ok: false, error: 'timedOut' });
    hang.mockRestore();
    expect(await storage.drafts.save(aDraft({ place: 'check' }))).toMatchObject({ ok: true, value: { place: 'check' } });
  });

  it('a full disk is told as such', async () => {
    const storage = createTestStorage();
    await storage.drafts.create(aDraft());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');
    });
    expect(await storage.drafts.save(aDraft())).toEqual({ ok: false, error: 'full' });
    full.mockRestore();
    expect(await storage.drafts.find(aDraft().id)).toMatchObject({ revision: 0 });
  });

  it('a connection that the browser closed is opened again', async () => {
    const storage = createTestStorage();
    await storage.drafts.create(aDraft());
    storage.close();
    expect(await storage.drafts.find(aDraft().id)).toBeDefined();
  });
});
