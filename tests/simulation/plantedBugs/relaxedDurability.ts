import type { PlantedBug } from '../plantedBug.ts';

/** What every browser does that is not told otherwise: a commit is called done before it is on the disk. */
export const relaxedDurability: PlantedBug = {
  disk: (indexedDB) =>
    new Proxy(indexedDB, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'open' || typeof member !== 'function') return typeof member === 'function' ? member.bind(target) : member;
        return (...args: Parameters<IDBFactory['open']>) => {
          const request = target.open(...args);
          request.addEventListener('success', () => relax(request.result));
          return request;
        };
      },
    }),
};

function relax(database: IDBDatabase): void {
  const begin = database.transaction.bind(database);
  database.transaction = (names, mode, options) => begin(names, mode, { ...options, durability: 'relaxed' });
}
