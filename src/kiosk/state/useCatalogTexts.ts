import { useCallback, useEffect } from 'preact/hooks';
import { sourceLanguage } from '../../domain/basics/language.ts';
import { findTranslated, textPartId, type TranslatedPart } from '../../domain/translation/translation.ts';
import { useText, type CatalogText } from '../i18n/useText.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The texts of one form, list or procedure in the language of the screen. The component is drawn again when they have been read. */
export function useCatalogTexts(part: TranslatedPart | undefined): CatalogText {
  const app = useApp();
  const { language } = useText();
  const catalogVersion = useStore(app.catalog, ({ version }) => version);
  useEffect(() => {
    if (part !== undefined && language !== sourceLanguage) app.loadTexts(language, part);
  }, [app, language, part, catalogVersion]);
  const texts = useStore(app.texts, (held) => (part === undefined ? undefined : held[textPartId(language, part)]));
  return useCallback((owner, vietnamese) => findTranslated(texts, owner, vietnamese) ?? vietnamese, [texts]);
}
