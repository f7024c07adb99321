import type { Language } from '../../../../domain/basics/text.ts';
import type { Choice } from '../../../../domain/form/formDefinition.ts';

export const choiceLabel = ({ label, labelEn }: Choice, language: Language): string => (language === 'en' ? labelEn : label);
