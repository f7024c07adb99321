import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PartId } from '../../contract/catalogPack.ts';
import type { Language } from '../../domain/basics/language.ts';
import { textPartId, type TranslatedPart, type TranslatedTexts } from '../../domain/translation/translation.ts';
import type { CatalogStore } from '../ports/storage.ts';

/** Translations that screens have asked for, by the part that they are (`text/en/form/…`). */
export type CatalogTextsState = Readonly<Record<PartId, TranslatedTexts>>;

export interface CatalogTexts {
  store: StoreApi<CatalogTextsState>;
  load(language: Language, part: TranslatedPart): void;
  /** Another catalog is in use. */
  forget(): void;
}

/** Only what is shown is read: one form, one procedure, a few lists. Without a translation the Vietnamese stays. */
export function createCatalogTexts(catalog: Pick<CatalogStore, 'texts'>): CatalogTexts {
  const store = createStore<CatalogTextsState>(() => ({}));
  let asked = new Set<PartId>();
  return {
    store,
    load(language, part) {
      const id = textPartId(language, part);
      const askedNow = asked;
      if (askedNow.has(id)) return;
      askedNow.add(id);
      catalog.texts(language, part).then(
        (texts) => texts && asked === askedNow && store.setState({ [id]: texts }),
        () => askedNow.delete(id),
      );
    },
    forget() {
      asked = new Set();
      store.setState({}, true);
    },
  };
}
