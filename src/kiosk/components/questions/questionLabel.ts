import type { Language } from '../../../domain/basics/text.ts';
import type { Question } from '../../../domain/form/formDefinition.ts';
import { shortLabel } from './shortLabel.ts';

/** As a message speaks of the question: without note numbers, in the language of the screen. */
export function questionLabel({ label, labelEn }: Question, language: Language): string {
  return language === 'en' ? labelEn : shortLabel(label);
}

/** As it is printed, with its number: "11. Những thành viên …". */
export function printedLabel({ number, label }: Question): string {
  return number === undefined ? label : `${number}. ${label}`;
}
