import { createInstance } from 'i18next';
import type check from '../../../locales/vi/check.json';
import type dossier from '../../../locales/vi/dossier.json';
import type form from '../../../locales/vi/form.json';
import type papers from '../../../locales/vi/papers.json';
import { sourceLanguage, type Language } from '../../domain/basics/language.ts';
import { firstTexts } from './firstTexts.ts';
import { screenLanguages, toScreenLanguage } from './languages.ts';

/** "days_other" and "days_one" are asked for as "days", with a `count`. */
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? WithoutPlural<`${Path}${Key}`> : Leaves<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/**
 * Every text of the screens, as the Vietnamese files name them: a misspelt key does not compile. Those of a dossier's pages come
 * with these pages (`dossierTexts.ts`), so that the first screen need not carry them.
 */
export type TextKey = Leaves<typeof firstTexts & typeof check & typeof dossier & typeof form & typeof papers>;

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

const texts = createInstance();
void texts.init({
  lng: sourceLanguage,
  fallbackLng: sourceLanguage,
  initAsync: false,
  resources: { [sourceLanguage]: { translation: firstTexts } },
  interpolation: { escapeValue: false },
});

/** More Vietnamese texts, for screens that bring their own. */
export function addVietnameseTexts(more: object): void {
  texts.addResourceBundle(sourceLanguage, 'translation', more, true);
}

export const translate: Translate = (key, values) => texts.t(key, { ...values });

/** For what is printed: the papers of the desk are Vietnamese, whatever the screen speaks. */
export const inVietnamese: Translate = (key, values) => texts.t(key, { ...values, lng: sourceLanguage });

export const currentLanguage = (): Language => texts.language;

/** Resolves when the screens speak that language. When its files cannot be had, they go on in the present one. */
export async function showLanguage(asked: Language): Promise<void> {
  const language = toScreenLanguage(asked);
  if (!texts.hasResourceBundle(language, 'translation')) {
    const loaded = await screenLanguages
      .get(language)
      ?.load()
      .catch(() => undefined);
    if (!loaded) return;
    texts.addResourceBundle(language, 'translation', loaded);
  }
  await texts.changeLanguage(language);
}

/** Answers how to stop listening. */
export function onLanguageChanged(listen: () => void): () => void {
  texts.on('languageChanged', listen);
  return () => texts.off('languageChanged', listen);
}
