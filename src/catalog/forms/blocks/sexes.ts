import type { Choice } from '../../../domain/form/formDefinition.ts';

export const sexes: Choice[] = [
  { code: 'male', label: 'Nam' },
  { code: 'female', label: 'Nữ' },
];
