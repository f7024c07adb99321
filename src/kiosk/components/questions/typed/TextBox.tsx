import type { ControlProps } from '../../Field.tsx';

export interface TextBoxProps {
  /** From the `Field` around it, or made by hand for a part of a group. */
  control: ControlProps;
  value: string;
  onValue(value: string): void;
  onLeave?: () => void;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  /** Width in digits or letters; the whole line without it. */
  width?: 'tiny' | 'short' | 'medium';
  capitals?: 'words' | 'sentences';
  maxLength?: number;
  /** More than one line. */
  lines?: number;
}

/**
 * A box for one answer. The browser remembers and corrects nothing in it: the next citizen must not see what this one wrote (I7),
 * and no dictionary knows the names of these villages.
 */
export function TextBox({ control, value, onValue, onLeave, inputMode, width, capitals, maxLength, lines }: TextBoxProps) {
  const shared = {
    ...control,
    class: `control${width ? ` control-${width}` : ''}`,
    value,
    ...(maxLength !== undefined && { maxLength }),
    lang: 'vi',
    autocomplete: 'off',
    autocapitalize: capitals ?? 'none',
    autocorrect: 'off',
    spellcheck: false,
    ...(onLeave && { onBlur: onLeave }),
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  } as const;
  if (lines !== undefined && lines > 1) return <textarea {...shared} rows={lines} />;
  return <input {...shared} type="text" {...(inputMode && { inputMode })} />;
}
