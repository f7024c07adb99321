import { sql, type Kysely } from 'kysely';
import type { PartId, SignedCatalogHead } from '../../../contract/catalogPack.ts';
import { ok, refused } from '../../../domain/basics/outcome.ts';
import type { CatalogPart, CatalogStore, NewCatalogVersion } from '../../ports/catalog.ts';
import type { Clock } from '../../ports/time.ts';
import { anyOf } from '../anyOf.ts';
import { changeLedger, type Ledger } from '../ledger/ledger.ts';
import type { Database } from '../openDatabase.ts';
import type { ProvinceSchema } from '../schema.ts';
import { unnestRows } from '../unnestRows.ts';

export function createCatalogStore(database: Database, clock: Clock): CatalogStore {
  return {
    head: () => findHead(database),
    hashes: () => currentHashes(database),
    publish: (version) =>
      changeLedger(database, clock, async (ledger) => {
        const head = await findHead(ledger.transaction);
        if ((head?.head.version ?? 0) !== version.base) return refused({ reason: 'overtaken' });
        const changedForms = await findChangedForms(ledger.transaction, version.parts);
        if (changedForms.length > 0) return refused({ reason: 'form-changed', ids: changedForms });
        return ok(await publishVersion(ledger, version));
      }),
    difference: (from, version) => findDifference(database, from, version),
    async findParts(ids) {
      const { rows } = await sql<{ part_id: PartId; content: string }>`
        select distinct on (part_id) part_id, content
        from catalog_parts join catalog_contents using (hash)
        where part_id = ${anyOf(ids)} order by part_id, from_version desc
      `.execute(database);
      return new Map(rows.map(({ part_id: id, content }) => [id, content]));
    },
    async findEveryVersion(ids) {
      const { rows } = await sql<{ part_id: PartId; contents: string[] }>`
        select part_id, array_agg(content order by from_version desc) as contents
        from catalog_parts join catalog_contents using (hash)
        where part_id = ${anyOf(ids)} group by part_id
      `.execute(database);
      return new Map(rows.map(({ part_id: id, contents }) => [id, contents]));
    },
    async listsAt(version) {
      const { rows } = await sql<CatalogPart>`
        select part_id as id, hash, content
        from catalog_parts join catalog_contents using (hash)
        where part_id like 'list/%' and from_version <= ${version} and (until_version is null or until_version > ${version})
      `.execute(database);
      return rows;
    },
  };
}

async function findHead(database: Kysely<ProvinceSchema>): Promise<SignedCatalogHead | undefined> {
  const row = await database.selectFrom('catalog_versions').orderBy('version', 'desc').limit(1).selectAll().executeTakeFirst();
  if (!row) return undefined;
  const { version, data_on: dataOn, published_at: publishedAt, root, parts, kid, signature } = row;
  return { head: { v: 1, version, dataOn, publishedAt, root, parts }, kid, signature };
}

async function currentHashes(database: Kysely<ProvinceSchema>): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('catalog_parts')
    .where('until_version', 'is', null)
    .select(['part_id', 'hash'])
    .execute();
  return new Map(rows.map(({ part_id: id, hash }) => [id, hash]));
}

/** A published (form, version) never changes: dossiers that name it must be read with what the citizen saw. */
async function findChangedForms(database: Kysely<ProvinceSchema>, parts: readonly CatalogPart[]): Promise<PartId[]> {
  const forms = parts.filter(({ id }) => id.startsWith('form/'));
  const { rows } = await sql<{ part_id: PartId }>`
    select distinct part_id from catalog_parts
    join (${unnestRows({ id: 'text', hash: 'text' }, forms)}) as form (id, hash) on form.id = part_id and form.hash <> catalog_parts.hash
    order by part_id
  `.execute(database);
  return rows.map(({ part_id: id }) => id);
}

async function publishVersion(
  ledger: Ledger,
  { base, dataOn, parts, root, sign }: NewCatalogVersion,
): Promise<SignedCatalogHead> {
  const version = base + 1;
  const signed = sign({ v: 1, version, dataOn, publishedAt: ledger.at, root, parts: parts.length });
  const { kid, signature } = signed;
  await ledger.transaction
    .insertInto('catalog_versions')
    .values({ version, data_on: dataOn, published_at: ledger.at, root, parts: parts.length, kid, signature })
    .execute();
  const current = await currentHashes(ledger.transaction);
  const changed = parts.filter(({ id, hash }) => current.get(id) !== hash);
  const kept = new Set(parts.map(({ id }): string => id));
  const ended = [...current.keys()].filter((id) => !kept.has(id)).concat(changed.map(({ id }) => id));
  await sql`
    insert into catalog_contents (hash, content) ${unnestRows({ hash: 'text', content: 'text' }, changed)} on conflict do nothing
  `.execute(ledger.transaction);
  await ledger.transaction
    .updateTable('catalog_parts')
    .set({ until_version: version })
    .where('until_version', 'is', null)
    .where('part_id', '=', anyOf(ended))
    .execute();
  const rows = changed.map(({ id, hash }) => ({ id, hash, version }));
  await sql`
    insert into catalog_parts (part_id, hash, from_version) ${unnestRows({ id: 'text', hash: 'text', version: 'bigint' }, rows)}
  `.execute(ledger.transaction);
  ledger.audit({
    actor: 'province',
    action: 'catalog.published',
    subject: `catalog:${version}`,
    detail: { root, changed: changed.length },
  });
  return signed;
}

async function findDifference(
  database: Database,
  from: number,
  version: number,
): Promise<{ parts: CatalogPart[]; removed: PartId[] }> {
  const { rows } = await sql<{ part_id: PartId; hash: string | null; content: string | null }>`
    with wanted as (
      select part_id, hash from catalog_parts
      where from_version <= ${version} and (until_version is null or until_version > ${version})
    ), base as (
      select part_id, hash from catalog_parts
      where from_version <= ${from} and (until_version is null or until_version > ${from})
    )
    select part_id, wanted.hash, catalog_contents.content
    from wanted full join base using (part_id) left join catalog_contents on catalog_contents.hash = wanted.hash
    where wanted.hash is distinct from base.hash
    order by part_id
  `.execute(database);
  const parts: CatalogPart[] = [];
  const removed: PartId[] = [];
  for (const { part_id: id, hash, content } of rows) {
    if (hash !== null && content !== null) parts.push({ id, hash, content });
    else removed.push(id);
  }
  return { parts, removed };
}
