import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { readNumber, showNumber } from './readNumber.ts';
import { TextBox } from './TextBox.tsx';
import './NumberQuestion.css';
import { useTyped } from './useTyped.ts';

export function NumberQuestion({ question, answer, field, onAnswer }: QuestionProps<'number'>) {
  const { parts, change, tidy } = useTyped<number>({
    controlId: field.id,
    answer: typeof answer === 'number' ? answer : undefined,
    onAnswer,
    show: showNumber,
    read: readNumber,
  });
  return (
    <Field {...field}>
      {(control) => (
        <span class="number-line">
          <TextBox
            control={control}
            value={parts[0] ?? ''}
            inputMode="numeric"
            width="short"
            onValue={(typed) => change([typed])}
            onLeave={tidy}
          />
          {question.unit && <span lang="vi">{question.unit}</span>}
        </span>
      )}
    </Field>
  );
}
