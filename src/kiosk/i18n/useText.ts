import { useEffect, useReducer } from 'preact/hooks';
import type { Language, Text } from '../../domain/basics/text.ts';
import { currentLanguage, onLanguageChanged, translate, type Translate } from './text.ts';

export interface Words {
  t: Translate;
  language: Language;
  /** A text that the catalog carries in both languages. */
  pick(text: Text): string;
}

/** The words of the screen; the component is drawn again when the language changes. */
export function useText(): Words {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onLanguageChanged(() => redraw(undefined)), []);
  const language = currentLanguage();
  return { t: translate, language, pick: (text) => text[language] };
}
