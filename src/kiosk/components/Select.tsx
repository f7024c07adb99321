import { useText } from '../i18n/useText.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface SelectProps extends FieldProps {
  /** Empty: nothing chosen yet. */
  value: string;
  onValue: (value: string) => void;
  choices: readonly { value: string; label: string }[];
  width?: 'short' | 'medium' | 'full';
}

export function Select(props: SelectProps) {
  const { t } = useText();
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class={`control control-${props.width ?? 'full'}`}
          value={props.value}
          onChange={(event) => props.onValue(event.currentTarget.value)}
        >
          <option value="">{t('field.choose')}</option>
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
