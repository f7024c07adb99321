import { describe, expect, it } from 'vitest';
import type { StoredFile } from '../../../src/domain/dossier/dossier.ts';
import type { FileFacts } from '../../../src/domain/paper/fileFacts.ts';
import { aDraft } from '../../support/aDraft.ts';
import { createTestStorage } from '../../support/testStorage.ts';

const SHA = 'f'.repeat(64);
const aFile = (change: Partial<FileFacts> & { paperId?: string } = {}): StoredFile => ({
  paperId: 'birthCertificate',
  name: 'giay-chung-sinh.jpg',
  mediaType: 'image/jpeg',
  size: 4,
  sha256: SHA,
  pages: 1,
  ...change,
});
const BYTES = new Uint8Array([1, 2, 3, 4]);

describe('drafts', () => {
  it('a saved draft survives a restart', async () => {
    const before = createTestStorage();
    await before.drafts.create(aDraft());
    await before.drafts.save(aDraft({ answers: { name: 'Hà Thị Mẫu' } }));
    before.close();

    const after = createTestStorage({ indexedDB: before.indexedDB });
    expect(await after.drafts.find(aDraft().id)).toMatchObject({ revision: 1, answers: { name: 'Hà Thị Mẫu' } });
  });

  it('each save raises the revision', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    const first = await drafts.save(aDraft());
    expect(first).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await drafts.save(aDraft({ revision: 1 }))).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('a window that missed the other window’s save is refused, and the other’s work stays', async () => {
    const one = createTestStorage();
    const two = createTestStorage({ indexedDB: one.indexedDB });
    await one.drafts.create(aDraft());
    const seen = (await two.drafts.find(aDraft().id))!;
    await one.drafts.save(aDraft({ answers: { name: 'Một' } }));

    expect(await two.drafts.save({ ...seen, answers: { name: 'Hai' } })).toEqual({ ok: false, error: 'conflict' });
    expect((await two.drafts.find(seen.id))?.answers).toEqual({ name: 'Một' });
  });

  it('a save of our own that landed after we gave it up is no conflict', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    await drafts.save(aDraft({ answers: { name: 'rơi muộn' } }));
    expect(await drafts.save(aDraft({ answers: { name: 'mới hơn' } }))).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('a draft that was discarded elsewhere is not brought back by a late save', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    await drafts.discard(aDraft().id);
    expect(await drafts.save(aDraft())).toEqual({ ok: false, error: 'conflict' });
    expect(await drafts.list()).toEqual([]);
  });

  it('text is composed at the door, in every depth', async () => {
    const { drafts } = createTestStorage();
    const decomposed = 'Nguyễn'.normalize('NFD');
    await drafts.create(aDraft({ answers: { children: [{ id: 'r1', answers: { name: decomposed } }] } }));
    expect((await drafts.find(aDraft().id))?.answers).toEqual({ children: [{ id: 'r1', answers: { name: 'Nguyễn' } }] });
  });

  it('a file and the row that names it are saved together', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    await drafts.saveWithFile(aDraft({ files: [aFile()] }), aFile(), BYTES);
    expect(await drafts.readFile(aDraft().id, SHA)).toEqual(BYTES);
    expect((await drafts.find(aDraft().id))?.files).toEqual([aFile()]);
  });

  it('neither the file nor the row is saved when the other cannot be', async () => {
    const { drafts } = createTestStorage();
    expect(await drafts.saveWithFile(aDraft({ files: [aFile()] }), aFile(), BYTES)).toEqual({ ok: false, error: 'conflict' });
    expect(await drafts.readFile(aDraft().id, SHA)).toBeUndefined();
  });

  it('only the bytes of a view are kept, not the buffer behind it', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    await drafts.saveWithFile(aDraft({ files: [aFile()] }), aFile(), new Uint8Array([9, 9, 1, 2, 3, 4]).subarray(2));
    const read = await drafts.readFile(aDraft().id, SHA);
    expect(read?.buffer.byteLength).toBe(4);
  });

  it('the bytes stay while another paper still has the same file', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    const twice = aDraft({ files: [aFile(), aFile({ paperId: 'other' })] });
    await drafts.saveWithFile(twice, aFile(), BYTES);
    await drafts.saveWithoutFile({ ...twice, revision: 1, files: [aFile()] }, SHA);
    expect(await drafts.readFile(twice.id, SHA)).toEqual(BYTES);
    await drafts.saveWithoutFile({ ...twice, revision: 2, files: [] }, SHA);
    expect(await drafts.readFile(twice.id, SHA)).toBeUndefined();
  });

  it('a discarded draft takes its files with it and leaves those of others', async () => {
    const { drafts } = createTestStorage();
    const other = aDraft({ id: 'f'.repeat(32) });
    for (const draft of [aDraft(), other]) {
      await drafts.create(draft);
      await drafts.saveWithFile({ ...draft, files: [aFile()] }, aFile(), BYTES);
    }
    await drafts.discard(aDraft().id);
    expect(await drafts.readFile(aDraft().id, SHA)).toBeUndefined();
    expect(await drafts.readFile(other.id, SHA)).toEqual(BYTES);
  });

  it('a correction begins with copies of the refused dossier’s files', async () => {
    const { drafts } = createTestStorage();
    await drafts.create(aDraft());
    await drafts.saveWithFile(aDraft({ files: [aFile()] }), aFile(), BYTES);
    const correction = aDraft({ id: 'c'.repeat(32), files: [aFile()], corrects: aDraft().id });
    expect((await drafts.create(correction, aDraft().id)).ok).toBe(true);
    expect(await drafts.readFile(correction.id, SHA)).toEqual(BYTES);
    expect(await drafts.readFile(aDraft().id, SHA)).toEqual(BYTES);
  });

  it('a correction is not begun at all when a file is missing', async () => {
    const { drafts } = createTestStorage();
    const correction = aDraft({ id: 'c'.repeat(32), files: [aFile()] });
    expect(await drafts.create(correction, aDraft().id)).toEqual({ ok: false, error: 'unavailable' });
    expect(await drafts.list()).toEqual([]);
  });
});
