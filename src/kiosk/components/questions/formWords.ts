import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useText, type CatalogText, type Words } from '../../i18n/useText.ts';

/** The words of the screen, and those of the form that is open. */
export interface FormWords extends Words {
  of: CatalogText;
}

export const FormTextsContext = createContext<CatalogText>((_owner, vietnamese) => vietnamese);

export function useFormWords(): FormWords {
  return { ...useText(), of: useContext(FormTextsContext) };
}
