import { useEffect, useReducer } from 'preact/hooks';
import type { Language } from '../../domain/basics/language.ts';
import type { TextOwner } from '../../domain/translation/translation.ts';
import { currentLanguage, onLanguageChanged, translate, type Translate } from './text.ts';

export interface Words {
  t: Translate;
  language: Language;
}

/** A text of the catalog in the language of the screen, or the Vietnamese itself where there is no translation. */
export type CatalogText = (owner: TextOwner, vietnamese: string) => string;

/** The words of the screen; the component is drawn again when the language changes. */
export function useText(): Words {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onLanguageChanged(() => redraw(undefined)), []);
  return { t: translate, language: currentLanguage() };
}
