/** Deletes what a condition fits, past the stores: what a careless clean-up does. */
export async function deleteRows(indexedDB: IDBFactory, tables: string[], fits: (row: unknown) => boolean): Promise<void> {
  const database = await settle(indexedDB.open('cuaban'));
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
  await Promise.all(
    tables.map(async (name) => {
      const table = transaction.objectStore(name);
      for (const key of await settle(table.getAllKeys())) {
        if (fits(await settle(table.get(key)))) table.delete(key);
      }
    }),
  );
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', reject);
  });
  database.close();
}

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
