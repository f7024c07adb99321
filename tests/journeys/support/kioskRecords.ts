import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';

/** What lies on the machine's disk, read past the program: an independent witness. */
export interface KioskRecords {
  outbox: OutboxEntry[];
  drafts: Draft[];
  /** Of every stored file: to whom it belongs and what its bytes really are. */
  files: { dossierId: string; sha256: string; size: number; bytesSha256: string }[];
}

export function readKioskRecords(page: Page): Promise<KioskRecords> {
  return page.evaluate(async () => {
    const opening = indexedDB.open((await indexedDB.databases())[0]?.name ?? '');
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('not readable')));
      });
    const database = await answer(opening);
    const all = <T>(store: string) => answer(database.transaction(store).objectStore(store).getAll() as IDBRequest<T[]>);
    const outbox = await all<{ entry: OutboxEntry }>('outbox');
    const drafts = await all<{ draft: Draft }>('drafts');
    const files = await all<{ dossierId: string; sha256: string; bytes: Uint8Array<ArrayBuffer> }>('files');
    database.close();
    const hex = async (bytes: Uint8Array<ArrayBuffer>) =>
      Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
    return {
      outbox: outbox.map(({ entry }) => entry),
      drafts: drafts.map(({ draft }) => draft),
      files: await Promise.all(
        files.map(async ({ dossierId, sha256, bytes }) => ({
          dossierId,
          sha256,
          size: bytes.length,
          bytesSha256: await hex(bytes),
        })),
      ),
    };
  });
}
