import type { QuestionProps } from '../questionProps.ts';
import { NumberField } from './NumberField.tsx';

export function NumberQuestion({ question, answer, field, onAnswer }: QuestionProps<'number'>) {
  return (
    <NumberField
      field={field}
      answer={typeof answer === 'number' ? answer : undefined}
      onAnswer={onAnswer}
      width="short"
      unit={question.unit && <span lang="vi">{question.unit}</span>}
    />
  );
}
