import type { PartId } from '../../contract/catalogPack.ts';
import type { WorkCalendar } from '../../domain/deadline/workCalendar.ts';
import type { CodeList, FormDefinition, FormId } from '../../domain/form/formDefinition.ts';
import type { Procedure } from '../../domain/procedure/procedure.ts';
import { toVietnameseOnly } from '../../domain/translation/toVietnameseOnly.ts';
import { textPartId, type Translation } from '../../domain/translation/translation.ts';
import type { CatalogStore } from '../ports/storage.ts';
import type { Digest, Signatures } from '../ports/sealing.ts';
import type { KioskDatabase } from './kioskDatabase.ts';

/** Parts are trusted as to shape: `install` took them in only under the province's signature. */
export function createCatalogStore(database: KioskDatabase, crypto: { digest: Digest; signatures: Signatures }): CatalogStore {
  const state = (key: 'head' | 'summaries') => database.read(['catalogState'], ({ catalogState }) => catalogState.get(key));

  /** The content that stands for an id in the catalog in use. */
  const findPart = (id: PartId) =>
    database.read(['catalogIndex', 'catalogParts'], async ({ catalogIndex, catalogParts }) => {
      const entry = await catalogIndex.get(id);
      return entry && (await catalogParts.get(entry.sha256))?.content;
    });

  const findPinned = (find: { sha256: string } | { id: PartId }) =>
    database.read(['catalogParts'], async ({ catalogParts }) => (await catalogParts.where(find).first())?.content);

  async function newestForm(id: FormId): Promise<PartId | undefined> {
    const prefix = `form/${id}@`;
    const ids = await database.read(['catalogIndex'], ({ catalogIndex }) =>
      catalogIndex.where('id').startsWith(prefix).primaryKeys(),
    );
    return ids.sort((a, b) => Number(b.slice(prefix.length)) - Number(a.slice(prefix.length)))[0];
  }

  return {
    async head() {
      const row = await state('head');
      return row?.key === 'head' ? row.signedHead : undefined;
    },

    async summaries() {
      const row = await state('summaries');
      return row?.key === 'summaries' ? row.summaries : [];
    },

    async findProcedure(code, version) {
      const part = version === undefined ? findPart(`procedure/${code}`) : findPinned({ sha256: version });
      return toVietnameseOnly(await part) as Procedure | undefined;
    },

    async procedureVersion(code) {
      return (await database.read(['catalogIndex'], ({ catalogIndex }) => catalogIndex.get(`procedure/${code}`)))?.sha256;
    },

    async findForm(id, version) {
      const part = version === undefined ? await newestForm(id) : undefined;
      const content = version === undefined ? part && findPart(part) : findPinned({ id: `form/${id}@${version}` });
      return toVietnameseOnly(await content) as FormDefinition | undefined;
    },

    codeList: async (id) => (await findPart(`list/${id}`)) as CodeList | undefined,
    texts: async (language, part) => ((await findPart(textPartId(language, part))) as Translation | undefined)?.texts,
    calendar: async () => (await findPart('calendar')) as WorkCalendar | undefined,
    // Needed only when a new catalog has come, so not part of the first screen.
    async install(delta, keys) {
      const { installCatalog } = await import('./installCatalog.ts');
      return installCatalog(database, crypto, delta, keys);
    },
  };
}
