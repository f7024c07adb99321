import { createInstance } from 'i18next';
import type { Language } from '../../domain/basics/text.ts';
import vi from '../../../locales/vi.json';

/** "days_other" and "days_one" are asked for as "days", with a `count`. */
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? WithoutPlural<`${Path}${Key}`> : Leaves<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/** Every text of the screens, as vi.json names them: a misspelt key does not compile. */
export type TextKey = Leaves<typeof vi>;

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
const otherLanguages: Record<Exclude<Language, 'vi'>, () => Promise<{ default: object }>> = {
  en: () => import('../../../locales/en.json'),
};

export const translate: Translate = (key, values) => texts.t(key, { ...values });

/** For what is printed: the papers of the desk are Vietnamese, whatever the screen speaks. */
export const inVietnamese: Translate = (key, values) => texts.t(key, { ...values, lng: 'vi' });

export const currentLanguage = (): Language => (texts.language === 'en' ? 'en' : 'vi');

/** Resolves when the screens speak that language. When its file cannot be had, they go on in the present one. */
export async function showLanguage(language: Language): Promise<void> {
  if (language !== 'vi' && !texts.hasResourceBundle(language, 'translation')) {
    const loaded = await otherLanguages[language]().catch(() => undefined);
    if (!loaded) return;
    texts.addResourceBundle(language, 'translation', loaded.default);
  }
  await texts.changeLanguage(language);
}

/** Answers how to stop listening. */
export function onLanguageChanged(listen: () => void): () => void {
  texts.on('languageChanged', listen);
  return () => texts.off('languageChanged', listen);
}
