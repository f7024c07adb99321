import type { PartId } from '../../contract/catalogPack.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { compileForm, type CompiledForm } from '../../domain/form/compileForm.ts';
import { createCodeIndex, type FormContext } from '../../domain/form/formContext.ts';
import type { CodeList, FormDefinition } from '../../domain/form/formDefinition.ts';
import type { CatalogStore } from '../ports.ts';

type Codes = NonNullable<FormContext['codes']>;

/** What checking a dossier needs of the catalog, compiled once: a published form never changes. */
export interface PublishedForms {
  /** Fetches what these dossiers name and is not here yet. */
  fetchFor(dossiers: readonly Dossier[]): Promise<void>;
  isProcedure(code: string): boolean;
  findForm(id: string, version: number): CompiledForm | undefined;
  codesAt(catalogVersion: number): Codes;
}

export const formPartId = (id: string, version: number) => `form/${id}@${version}` as PartId;
const procedurePartId = (code: string) => `procedure/${code}` as PartId;

/** A kiosk's catalog version is a number from outside: without a bound it could fill the memory. */
const MAX_CODE_VERSIONS = 32;

export function createPublishedForms(catalog: CatalogStore): PublishedForms {
  const procedures = new Set<PartId>();
  const forms = new Map<PartId, CompiledForm>();
  const codesByVersion = new Map<number, Codes>();
  const indexes = new Map<string, ReturnType<typeof createCodeIndex>>();

  async function fetchParts(ids: ReadonlySet<PartId>): Promise<void> {
    if (ids.size === 0) return;
    for (const [id, content] of await catalog.findParts([...ids])) {
      if (id.startsWith('procedure/')) procedures.add(id);
      else {
        const compiled = compileForm(JSON.parse(content) as FormDefinition);
        if (compiled.ok) forms.set(id, compiled.value);
      }
    }
  }

  async function fetchCodes(version: number): Promise<void> {
    const codes: Codes = {};
    for (const { hash, content } of await catalog.listsAt(version)) {
      const list = JSON.parse(content) as CodeList;
      const index = indexes.get(hash) ?? createCodeIndex(list);
      indexes.set(hash, index);
      codes[list.id] = index;
    }
    if (codesByVersion.size >= MAX_CODE_VERSIONS) codesByVersion.clear();
    codesByVersion.set(version, codes);
  }

  return {
    async fetchFor(dossiers) {
      const ids = dossiers.flatMap(({ procedureCode, formId, formVersion }) => [
        procedurePartId(procedureCode),
        formPartId(formId, formVersion),
      ]);
      await fetchParts(new Set(ids.filter((id) => !procedures.has(id) && !forms.has(id))));
      for (const version of new Set(dossiers.map(({ catalogVersion }) => catalogVersion))) {
        if (!codesByVersion.has(version)) await fetchCodes(version);
      }
    },
    isProcedure: (code) => procedures.has(procedurePartId(code)),
    findForm: (id, version) => forms.get(formPartId(id, version)),
    codesAt: (version) => codesByVersion.get(version) ?? {},
  };
}
