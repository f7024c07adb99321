import { readTranslations } from '../../../../src/catalog/builder/readTranslations.ts';
import { allCodeLists } from '../../../../src/catalog/codeLists/allCodeLists.ts';
import { allForms } from '../../../../src/catalog/forms/allForms.ts';
import { everydayProcedures } from '../../../../src/catalog/procedures/everydayProcedures.ts';
import type { Language } from '../../../../src/domain/basics/language.ts';
import type { FormDefinition } from '../../../../src/domain/form/formDefinition.ts';
import type { Procedure } from '../../../../src/domain/procedure/procedure.ts';
import { summarizeProcedure } from '../../../../src/domain/procedure/summarizeProcedure.ts';
import { textPartId, type TranslatedPart, type TranslatedTexts } from '../../../../src/domain/translation/translation.ts';
import type { CatalogStore } from '../../../../src/kiosk/ports/storage.ts';

export interface MoreCatalog {
  procedures?: Procedure[];
  forms?: FormDefinition[];
  texts?: (language: Language, part: TranslatedPart) => TranslatedTexts | undefined;
}

const shippedTexts = new Map<string, TranslatedTexts>(
  readTranslations().map(({ language, part, translation }) => [textPartId(language, part), translation.texts]),
);

/** The catalog as the repository has it, in memory and without a signature; more procedures, forms and texts can stand before it. */
export function realCatalog(more: MoreCatalog = {}): CatalogStore {
  const procedures = [...(more.procedures ?? []), ...everydayProcedures];
  const forms = [...(more.forms ?? []), ...allForms];
  return {
    head: () =>
      Promise.resolve({
        head: {
          v: 1,
          version: 1,
          dataOn: '2026-07-25',
          publishedAt: '2026-07-25T00:00:00.000Z',
          parts: 0,
          root: '0'.repeat(64),
        },
        kid: 'catalog',
        signature: '',
      }),
    summaries: () => Promise.resolve(procedures.map(summarizeProcedure)),
    findProcedure: (code) => Promise.resolve(procedures.find((procedure) => procedure.code === code)),
    procedureVersion: () => Promise.resolve('a'.repeat(64)),
    findForm: (id) => Promise.resolve(forms.find((form) => form.id === id)),
    codeList: (id) => Promise.resolve(allCodeLists.find((list) => list.id === id)),
    texts: (language, part) => Promise.resolve(more.texts?.(language, part) ?? shippedTexts.get(textPartId(language, part))),
    calendar: () => Promise.resolve(undefined),
    install: () => Promise.resolve({ ok: false, error: 'unavailable' }),
  };
}
