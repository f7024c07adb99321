import type { ComponentChildren } from 'preact';
import { Field, type FieldProps } from '../../Field.tsx';
import './NumberField.css';
import { readNumber, showNumber } from './readNumber.ts';
import { TextBox } from './TextBox.tsx';
import { useTyped } from './useTyped.ts';

export interface NumberFieldProps {
  field: FieldProps;
  answer: number | undefined;
  onAnswer(answer: number | undefined): void;
  width: 'short' | 'medium';
  /** Stands behind the box. */
  unit: ComponentChildren;
}

/** A number in a box, with what it counts. */
export function NumberField({ field, answer, onAnswer, width, unit }: NumberFieldProps) {
  const { parts, change, tidy } = useTyped<number>({
    controlId: field.id,
    answer,
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
            width={width}
            onValue={(typed) => change([typed])}
            onLeave={tidy}
          />
          {unit}
        </span>
      )}
    </Field>
  );
}
