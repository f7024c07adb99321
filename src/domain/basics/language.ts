/** A language of the screens by its BCP 47 tag, e.g. `vi`, `en`, `hmn`. Which ones there are, `locales/languages.json` says. */
export type Language = string;

/** In it every text is written first; what another language lacks is shown in it. */
export const sourceLanguage: Language = 'vi';
