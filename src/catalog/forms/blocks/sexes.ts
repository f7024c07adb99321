import type { Choice } from '../../../domain/form/formDefinition.ts';

export const sexes: Choice[] = [
  { code: 'male', label: 'Nam', labelEn: 'Male' },
  { code: 'female', label: 'Nữ', labelEn: 'Female' },
];
