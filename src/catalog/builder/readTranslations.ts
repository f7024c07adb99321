import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../domain/basics/language.ts';
import type { TranslatedPart, Translation } from '../../domain/translation/translation.ts';

export interface TranslatedFile {
  language: Language;
  part: TranslatedPart;
  translation: Translation;
}

const folder = join(import.meta.dirname, '../text');

/** What translators wrote, one file for each form, list and procedure: `src/catalog/text/<language>/form/birthRegistration.json`. */
export function readTranslations(): TranslatedFile[] {
  return namesIn(folder).flatMap((language) =>
    ['form', 'list', 'procedure'].flatMap((kind) =>
      namesIn(join(folder, language, kind)).map((name) => ({
        language,
        part: `${kind}/${name.replace(/\.json$/, '')}` as TranslatedPart,
        translation: JSON.parse(readFileSync(join(folder, language, kind, name), 'utf8')) as Translation,
      })),
    ),
  );
}

/** A new language may begin with a single form: the other folders come later. */
const namesIn = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);
