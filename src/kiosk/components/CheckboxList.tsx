import './ChoiceList.css';
import type { FieldProps } from './Field.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { ChoiceItem } from './RadioList.tsx';

export interface CheckboxListProps extends FieldProps {
  values: readonly string[];
  /** The chosen values in the order of the choices. */
  onValues: (values: string[]) => void;
  choices: readonly ChoiceItem[];
}

export function CheckboxList(props: CheckboxListProps) {
  const toggle = (value: string) =>
    props.onValues(
      props.choices.map((choice) => choice.value).filter((each) => props.values.includes(each) !== (each === value)),
    );
  return (
    <FieldGroup {...props}>
      <div class="choices">
        {props.choices.map(({ value, label, hint }, index) => (
          <label key={value} class="choice">
            <input
              class="choice-input"
              type="checkbox"
              id={index === 0 ? `${props.id}-first` : undefined}
              value={value}
              checked={props.values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span class="choice-text">
              {label}
              {hint && <span class="choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
