import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PartId } from '../../../src/contract/catalogPack.ts';
import { publishCatalog } from '../../../src/province/actions/catalog/publishCatalog.ts';
import { openProvinceKey } from '../../../src/province/crypto/provinceKey.ts';
import { createCatalogStore } from '../../../src/province/database/catalog/catalogStore.ts';
import { openDatabase } from '../../../src/province/database/openDatabase.ts';
import { nodePlatform } from '../../../src/province/platform/nodePlatform.ts';
import { systemClock } from '../../../src/province/platform/systemClock.ts';

/** Publishes these parts as the province itself would: its database, its key. */
export async function publishParts(databaseUrl: string, dataDirectory: string, parts: Record<PartId, unknown>): Promise<void> {
  const database = openDatabase(databaseUrl, { connections: 2 });
  try {
    const catalog = createCatalogStore(database, systemClock);
    const signer = openProvinceKey(keyDirectory(dataDirectory));
    const published = await publishCatalog({ catalog, signer, platform: nodePlatform }, { dataOn: '2026-11-24', parts });
    if (!published.ok) throw new Error(`not published: ${JSON.stringify(published.error)}`);
  } finally {
    await database.destroy();
  }
}

function keyDirectory(dataDirectory: string): string {
  const key = readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.pem'));
  if (key === undefined) throw new Error('the province has no key yet');
  return dirname(join(dataDirectory, key));
}
