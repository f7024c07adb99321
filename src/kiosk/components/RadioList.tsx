import type { Language } from '../../domain/basics/language.ts';
import './ChoiceList.css';
import type { FieldProps } from './Field.tsx';
import { FieldGroup } from './FieldGroup.tsx';

export interface ChoiceItem {
  value: string;
  label: string;
  /** Where it is not that of the screen. */
  lang?: Language;
  hint?: string;
}

export interface RadioListProps extends FieldProps {
  value: string | undefined;
  onValue: (value: string) => void;
  choices: readonly ChoiceItem[];
  /** Side by side while there is room: for two or three short answers such as Nam / Nữ. */
  inline?: boolean;
}

export function RadioList(props: RadioListProps) {
  return (
    <FieldGroup {...props}>
      <div class={`choices${props.inline ? ' choices-inline' : ''}`}>
        {props.choices.map(({ value, label, lang, hint }, index) => (
          <label key={value} class="choice">
            <input
              class="choice-input choice-radio"
              type="radio"
              name={props.id}
              id={index === 0 ? `${props.id}-first` : undefined}
              value={value}
              checked={value === props.value}
              onChange={() => props.onValue(value)}
            />
            <span class="choice-text" lang={lang}>
              {label}
              {hint && <span class="choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
