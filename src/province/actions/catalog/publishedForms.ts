import type { PartId } from '../../../contract/catalogPack.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import { compileForm, type CompiledForm } from '../../../domain/form/compileForm.ts';
import { createCodeIndex, type CodeIndex, type FormContext } from '../../../domain/form/formContext.ts';
import type { CodeList, FormDefinition } from '../../../domain/form/formDefinition.ts';
import { toVietnameseOnly } from '../../../domain/translation/toVietnameseOnly.ts';
import type { CatalogStore } from '../../ports/catalog.ts';

type Codes = NonNullable<FormContext['codes']>;

export interface PublishedLists {
  codes: Codes;
  communes?: CodeList;
  provinces?: CodeList;
}

/** What checking a dossier needs of the catalog, compiled once: a published form never changes. */
export interface PublishedForms {
  /** Fetches what these dossiers name and is not here yet. */
  fetchFor(dossiers: readonly Dossier[]): Promise<void>;
  isProcedure(code: string): boolean;
  findForm(id: string, version: number): CompiledForm | undefined;
  /** Of a version that was never published here: those of the newest. */
  listsAt(catalogVersion: number): PublishedLists;
}

export const formPartId = (id: string, version: number): PartId => `form/${id}@${version}`;
export const procedurePartId = (code: string): PartId => `procedure/${code}`;

export function createPublishedForms(catalog: CatalogStore): PublishedForms {
  const procedures = new Set<PartId>();
  const forms = new Map<PartId, CompiledForm>();
  /** Of published versions only: what a kiosk names is a number from outside, and must not fill the memory. */
  const listsByVersion = new Map<number, PublishedLists>();
  let newest = 0;
  const listsByHash = new Map<string, { list: CodeList; index: CodeIndex }>();

  async function fetchParts(ids: ReadonlySet<PartId>): Promise<void> {
    if (ids.size === 0) return;
    for (const [id, content] of await catalog.findParts([...ids])) {
      if (id.startsWith('procedure/')) procedures.add(id);
      else {
        const compiled = compileForm(toVietnameseOnly(JSON.parse(content)) as FormDefinition);
        if (compiled.ok) forms.set(id, compiled.value);
      }
    }
  }

  async function fetchLists(version: number): Promise<void> {
    const lists: PublishedLists = { codes: {} };
    for (const { hash, content } of await catalog.listsAt(version)) {
      const known = listsByHash.get(hash) ?? indexList(JSON.parse(content) as CodeList);
      listsByHash.set(hash, known);
      lists.codes[known.list.id] = known.index;
      if (known.list.id === 'communes' || known.list.id === 'provinces') lists[known.list.id] = known.list;
    }
    listsByVersion.set(version, lists);
  }

  const publishedVersion = (version: number): number => (version >= 1 && version <= newest ? version : newest);

  return {
    async fetchFor(dossiers) {
      const ids = dossiers.flatMap(({ procedureCode, formId, formVersion }) => [
        procedurePartId(procedureCode),
        formPartId(formId, formVersion),
      ]);
      await fetchParts(new Set(ids.filter((id) => !procedures.has(id) && !forms.has(id))));
      newest = (await catalog.head())?.head.version ?? 0;
      for (const version of new Set(dossiers.map(({ catalogVersion }) => publishedVersion(catalogVersion)))) {
        if (!listsByVersion.has(version)) await fetchLists(version);
      }
    },
    isProcedure: (code) => procedures.has(procedurePartId(code)),
    findForm: (id, version) => forms.get(formPartId(id, version)),
    listsAt: (version) => listsByVersion.get(publishedVersion(version)) ?? listsByVersion.get(newest) ?? { codes: {} },
  };
}

const indexList = (list: CodeList) => ({ list, index: createCodeIndex(list) });
