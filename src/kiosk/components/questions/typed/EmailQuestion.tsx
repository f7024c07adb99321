import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from './TextBox.tsx';

export function EmailQuestion({ answer, field, onAnswer }: QuestionProps<'email'>) {
  return (
    <Field {...field}>
      {(control) => (
        <TextBox
          control={control}
          value={typeof answer === 'string' ? answer : ''}
          inputMode="email"
          onValue={(typed) => onAnswer(typed === '' ? undefined : typed)}
        />
      )}
    </Field>
  );
}
