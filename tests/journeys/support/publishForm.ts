import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PartId } from '../../../src/contract/catalogPack.ts';
import type { FormDefinition } from '../../../src/domain/form/formDefinition.ts';
import { publishCatalog } from '../../../src/province/actions/catalog/publishCatalog.ts';
import { openProvinceKey } from '../../../src/province/crypto/provinceKey.ts';
import { createCatalogStore } from '../../../src/province/database/catalog/catalogStore.ts';
import { openDatabase } from '../../../src/province/database/openDatabase.ts';
import { nodePlatform } from '../../../src/province/platform/nodePlatform.ts';
import { systemClock } from '../../../src/province/platform/systemClock.ts';
import type { Desk } from './desk.ts';

/** What the province does when a ministry changes a form: a new catalog, in which this version stands instead of the ones before. */
export async function publishForm(desk: Desk, form: FormDefinition): Promise<void> {
  const database = openDatabase(desk.databaseUrl, { connections: 2 });
  try {
    const catalog = createCatalogStore(database, systemClock);
    const signer = openProvinceKey(keyDirectory(desk.province.dataDirectory));
    const head = await catalog.head();
    const current = await catalog.difference(0, head?.head.version ?? 0);
    const others = current.parts.filter(({ id }) => !id.startsWith(`form/${form.id}@`));
    const parts: Record<PartId, unknown> = Object.fromEntries(
      others.map(({ id, content }) => [id, JSON.parse(content) as unknown]),
    );
    parts[`form/${form.id}@${form.version}`] = form;
    const published = await publishCatalog(
      { catalog, signer, platform: nodePlatform },
      { dataOn: head?.head.dataOn ?? '2026-11-24', parts },
    );
    if (!published.ok) throw new Error(`not published: ${JSON.stringify(published.error)}`);
  } finally {
    await database.destroy();
  }
}

function keyDirectory(dataDirectory: string): string {
  const key = readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('province-signing.pem'),
  );
  if (key === undefined) throw new Error('the province has no key yet');
  return dirname(join(dataDirectory, key));
}
