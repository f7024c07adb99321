import { screenLanguages } from '../../../src/kiosk/i18n/languages.ts';
import { listSourceTexts } from '../../../src/catalog/builder/listSourceTexts.ts';
import type { TranslatedPart, TranslatedTexts } from '../../../src/domain/translation/translation.ts';

/** A tag that ISO 639 keeps for private use: nobody speaks it. */
export const madeUp = 'qaa';

/** Each text is the Vietnamese in brackets, so that whatever stands on the screen says where it comes from. */
const wrap = (vietnamese: string) => `⟦${vietnamese}⟧`;

const locales = import.meta.glob<Record<string, unknown>>('../../../locales/vi/*.json', { eager: true, import: 'default' });

/** What nobody has translated: of the screens all texts whose key ends so, of the catalog all questions and papers whose id does. */
const missingKey = /(body|Help|lead)$/;
const missingOwner = /(Name|Birth|Residence)$/;

function wrapAll(node: Record<string, unknown>, missing: Set<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (typeof value !== 'string') return [[key, wrapAll(value as Record<string, unknown>, missing)]];
      if (!missingKey.test(key)) return [[key, wrap(value)]];
      missing.add(value);
      return [];
    }),
  );
}

const sources = listSourceTexts();

export function madeUpTexts(part: TranslatedPart): TranslatedTexts {
  const texts: Record<string, Record<string, string>> = {};
  for (const { owner, vietnamese } of sources.get(part) ?? []) {
    if (!missingOwner.test(owner)) (texts[owner] ??= {})[vietnamese] = wrap(vietnamese);
  }
  return texts;
}

/** The kiosk learns the language. Answers the Vietnamese texts that have no translation. */
export function addMadeUpLanguage(): string[] {
  const missing = new Set<string>();
  const texts = Object.assign({}, ...Object.values(locales).map((file) => wrapAll(file, missing))) as object;
  screenLanguages.set(madeUp, { name: wrap('Tiếng nghĩ ra'), load: () => Promise.resolve(texts) });
  for (const all of sources.values())
    for (const { owner, vietnamese } of all) if (missingOwner.test(owner)) missing.add(vietnamese);
  return [...missing];
}
