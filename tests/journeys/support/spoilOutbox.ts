import type { Page } from 'playwright-core';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import type { PendingSlip } from '../../../src/domain/dossier/pendingSlip.ts';

type Spoilt = { [Field in keyof Omit<OutboxEntry, 'slip'>]?: OutboxEntry[Field] | undefined } & { slip?: Partial<PendingSlip> };

/** Writes past the program into every entry of the outbox, or throws all of them away; seen when the page is loaded again. */
export async function spoilOutbox(page: Page, change: Spoilt | 'gone'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('not written')));
      });
    const database = await answer(indexedDB.open((await indexedDB.databases())[0]?.name ?? ''));
    const outbox = database.transaction('outbox', 'readwrite').objectStore('outbox');
    const rows = (await answer(outbox.getAll())) as { entry: OutboxEntry }[];
    if (wanted === 'gone') await answer(outbox.clear());
    else
      for (const row of rows) {
        const slip = { ...row.entry.slip, ...wanted.slip };
        await answer(outbox.put({ ...row, entry: { ...row.entry, ...wanted, slip } }));
      }
    database.close();
  }, change);
}
