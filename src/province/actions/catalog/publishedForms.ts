import type { PartId } from '../../../contract/catalogPack.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import { compileForm, type CompiledForm } from '../../../domain/form/compileForm.ts';
import { createCodeIndex, type CodeIndex, type FormContext } from '../../../domain/form/formContext.ts';
import type { CodeList, FormDefinition } from '../../../domain/form/formDefinition.ts';
import { createPaperList } from '../../../domain/paper/createPaperList.ts';
import type { Procedure } from '../../../domain/procedure/procedure.ts';
import { toVietnameseOnly } from '../../../domain/translation/toVietnameseOnly.ts';
import type { CatalogStore } from '../../ports/catalog.ts';

type Codes = NonNullable<FormContext['codes']>;

export interface PublishedLists {
  codes: Codes;
  communes?: CodeList;
  provinces?: CodeList;
}

export interface PublishedPapers {
  procedure: Procedure;
  listPapers: ReturnType<typeof createPaperList>;
}

/** What checking a dossier needs of the catalog, compiled once: a published form never changes, and a procedure only with the catalog. */
export interface PublishedForms {
  /** Fetches what these dossiers name and is not here yet. */
  fetchFor(dossiers: readonly Dossier[]): Promise<void>;
  /** The procedure in every wording that was published, the newest first, each with the list of its papers over this form. */
  paperLists(code: string, form: CompiledForm): PublishedPapers[];
  findForm(id: string, version: number): CompiledForm | undefined;
  /** Of a version that was never published here: those of the newest. */
  listsAt(catalogVersion: number): PublishedLists;
}

export const formPartId = (id: string, version: number): PartId => `form/${id}@${version}`;
export const procedurePartId = (code: string): PartId => `procedure/${code}`;

interface PublishedProcedure {
  versions: Procedure[];
  /** Version of the catalog when it was looked up. */
  seenAt: number;
  papers: Map<CompiledForm, PublishedPapers[]>;
}

export function createPublishedForms(catalog: CatalogStore): PublishedForms {
  const procedures = new Map<PartId, PublishedProcedure>();
  const forms = new Map<PartId, CompiledForm>();
  /** Of published versions only: what a kiosk names is a number from outside, and must not fill the memory. */
  const listsByVersion = new Map<number, PublishedLists>();
  let newest = 0;
  const listsByHash = new Map<string, { list: CodeList; index: CodeIndex }>();

  async function fetchForms(ids: ReadonlySet<PartId>): Promise<void> {
    if (ids.size === 0) return;
    for (const [id, content] of await catalog.findParts([...ids])) {
      const compiled = compileForm(toVietnameseOnly(JSON.parse(content)) as FormDefinition);
      if (compiled.ok) forms.set(id, compiled.value);
    }
  }

  async function fetchProcedures(ids: ReadonlySet<PartId>): Promise<void> {
    if (ids.size === 0) return;
    for (const [id, contents] of await catalog.findEveryVersion([...ids])) {
      const versions = contents.map((content) => toVietnameseOnly(JSON.parse(content)) as Procedure);
      procedures.set(id, { versions, seenAt: newest, papers: new Map() });
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
      newest = (await catalog.head())?.head.version ?? 0;
      const formIds = dossiers.map(({ formId, formVersion }) => formPartId(formId, formVersion));
      await fetchForms(new Set(formIds.filter((id) => !forms.has(id))));
      const procedureIds = dossiers.map(({ procedureCode }) => procedurePartId(procedureCode));
      await fetchProcedures(new Set(procedureIds.filter((id) => procedures.get(id)?.seenAt !== newest)));
      for (const version of new Set(dossiers.map(({ catalogVersion }) => publishedVersion(catalogVersion)))) {
        if (!listsByVersion.has(version)) await fetchLists(version);
      }
    },
    paperLists(code, form) {
      const published = procedures.get(procedurePartId(code));
      const known = published?.papers.get(form);
      if (!published || known) return known ?? [];
      const lists = published.versions.map((procedure) => ({ procedure, listPapers: createPaperList(procedure, form) }));
      published.papers.set(form, lists);
      return lists;
    },
    findForm: (id, version) => forms.get(formPartId(id, version)),
    listsAt: (version) => listsByVersion.get(publishedVersion(version)) ?? listsByVersion.get(newest) ?? { codes: {} },
  };
}

const indexList = (list: CodeList) => ({ list, index: createCodeIndex(list) });
