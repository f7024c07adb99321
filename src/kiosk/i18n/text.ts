import { createInstance } from 'i18next';
import type { Language } from '../../domain/basics/text.ts';
import type dossierVi from '../../../locales/dossier/vi.json';
import vi from '../../../locales/vi.json';

/** "days_other" and "days_one" are asked for as "days", with a `count`. */
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? WithoutPlural<`${Path}${Key}`> : Leaves<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/**
 * Every text of the screens, as the Vietnamese files name them: a misspelt key does not compile. Those of a dossier's pages come
 * with these pages (`dossierTexts.ts`), so that the first screen need not carry them.
 */
export type TextKey = Leaves<typeof vi & typeof dossierVi>;

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

const texts = createInstance();
void texts.init({
  lng: 'vi',
  fallbackLng: 'vi',
  initAsync: false,
  resources: { vi: { translation: vi } },
  interpolation: { escapeValue: false },
});

/** Vietnamese is part of the program; another language is fetched when somebody asks for it. */
const otherLanguages: Record<Exclude<Language, 'vi'>, () => Promise<object>> = {
  en: async () => {
    const [first, dossier] = await Promise.all([
      import('../../../locales/en.json'),
      import('../../../locales/dossier/en.json'),
    ]);
    return { ...first.default, ...dossier.default };
  },
};

/** More Vietnamese texts, for screens that bring their own. */
export function addVietnameseTexts(more: object): void {
  texts.addResourceBundle('vi', 'translation', more, true);
}

export const translate: Translate = (key, values) => texts.t(key, { ...values });

/** For what is printed: the papers of the desk are Vietnamese, whatever the screen speaks. */
export const inVietnamese: Translate = (key, values) => texts.t(key, { ...values, lng: 'vi' });

export const currentLanguage = (): Language => (texts.language === 'en' ? 'en' : 'vi');

/** Resolves when the screens speak that language. When its file cannot be had, they go on in the present one. */
export async function showLanguage(language: Language): Promise<void> {
  if (language !== 'vi' && !texts.hasResourceBundle(language, 'translation')) {
    const loaded = await otherLanguages[language]().catch(() => undefined);
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
