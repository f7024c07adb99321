import type { Question } from '../../../domain/form/formDefinition.ts';
import type { FormWords } from './formWords.ts';
import { shortLabel } from './shortLabel.ts';

/** As a message speaks of the question: without note numbers, in the language of the screen. */
export function questionLabel({ id, label }: Question, { of }: Pick<FormWords, 'of'>): string {
  const shown = of(id, label);
  return shown === label ? shortLabel(label) : shown;
}

/** As it is printed, with its number: "11. Những thành viên …". */
export function printedLabel({ number, label }: Question): string {
  return number === undefined ? label : `${number}. ${label}`;
}
