import { Field, type FieldProps } from './Field.tsx';

export interface TextInputProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  /** When the person leaves the field: the moment to check and tidy. */
  onLeave?: () => void;
  /** Which keyboard a phone shows; the field itself is always plain text. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  /** More than one line. */
  rows?: number;
  width?: 'short' | 'medium' | 'full';
  maxLength?: number;
  autoCapitalize?: 'none' | 'words' | 'characters' | 'sentences';
  readOnly?: boolean;
}

/**
 * One line or several. Nothing is remembered by the browser (`autocomplete="off"`): the next citizen must not see what the last
 * one wrote.
 */
export function TextInput(props: TextInputProps) {
  const { value, onValue, onLeave, inputMode = 'text', rows, width = 'full', maxLength, autoCapitalize, readOnly } = props;
  const shared = {
    class: `control control-${width}`,
    value,
    maxLength,
    readOnly,
    autocomplete: 'off',
    autocapitalize: autoCapitalize,
    spellcheck: false,
    onBlur: onLeave,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <Field {...props}>
      {(control) =>
        rows ? (
          <textarea {...shared} {...control} rows={rows} />
        ) : (
          <input {...shared} {...control} type="text" inputMode={inputMode} />
        )
      }
    </Field>
  );
}
