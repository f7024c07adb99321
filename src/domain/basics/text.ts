/** A text in both languages of the screens. Vietnamese is the source; English is a complete second language. */
export interface Text {
  vi: string;
  en: string;
}

export type Language = keyof Text;
