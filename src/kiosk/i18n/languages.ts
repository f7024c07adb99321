import names from '../../../locales/languages.json';
import { sourceLanguage, type Language } from '../../domain/basics/language.ts';

export interface ScreenLanguage {
  /** In itself: "Tiếng Việt". */
  name: string;
  /** The words of the screens; whatever is not among them is shown in Vietnamese. */
  load(): Promise<object>;
}

/** One small file for each screen, fetched when somebody asks for the language. Vietnamese is part of the program. */
const files = import.meta.glob<object>(['../../../locales/*/*.json', '!../../../locales/vi/*.json'], { import: 'default' });

async function loadTexts(language: Language): Promise<object> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/locales/${language}/`));
  const texts = await Promise.all(own.map(([, load]) => load()));
  return Object.assign({}, ...texts) as object;
}

/** The languages that the screens speak, in the order in which they are offered: a folder of `locales` and a line in `languages.json`. */
export const screenLanguages: Map<Language, ScreenLanguage> = new Map(
  Object.entries(names).map(([language, name]) => [language, { name, load: () => loadTexts(language) }]),
);

/** A language that a machine once chose and that this release lacks. */
export const toScreenLanguage = (language: Language): Language => (screenLanguages.has(language) ? language : sourceLanguage);
