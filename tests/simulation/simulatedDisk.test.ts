import { IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createSimulatedDisk } from './simulatedDisk.ts';

async function open(indexedDB: IDBFactory, durability: 'strict' | 'relaxed') {
  const db = new Dexie('k', { indexedDB, IDBKeyRange, chromeTransactionDurability: durability });
  db.version(1).stores({ rows: 'id' });
  await db.open();
  return db.table<{ id: number }, number>('rows');
}

it('keeps what was committed strictly, and all before it, through a power cut', async () => {
  const disk = createSimulatedDisk();
  const relaxed = await open(disk.boot(), 'relaxed');
  await relaxed.add({ id: 1 });
  disk.kill();
  const strict = await open(disk.boot(), 'strict');
  await strict.add({ id: 2 });
  disk.powerCut();
  expect(await (await open(disk.boot(), 'strict')).count()).toBe(2);
});

it('loses relaxed commits at a power cut, and keeps them when the program is merely killed', async () => {
  const disk = createSimulatedDisk();
  await (await open(disk.boot(), 'relaxed')).add({ id: 1 });
  disk.kill();
  const rows = await open(disk.boot(), 'relaxed');
  expect(await rows.count()).toBe(1);
  await rows.add({ id: 2 });
  await rows.put({ id: 1 });
  disk.powerCut();
  expect(await (await open(disk.boot(), 'relaxed')).toArray()).toEqual([]);
});

it('a killed program can write nothing more', async () => {
  const disk = createSimulatedDisk();
  const rows = await open(disk.boot(), 'strict');
  await rows.add({ id: 1 });
  disk.kill();
  await expect(rows.add({ id: 2 })).rejects.toThrow(/killed|closed|abort/i);
  expect(await (await open(disk.boot(), 'strict')).count()).toBe(1);
});
