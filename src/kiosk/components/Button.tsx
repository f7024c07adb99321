import type { ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './icon/Icon.tsx';

/** `primary` is the single next action of a screen: at most one, in the accent. `danger` throws something away. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  children: ComponentChildren;
  kind?: ButtonKind;
  icon?: IconName;
  /** At the end, pointing onward. */
  iconAfter?: IconName;
  onClick?: () => void;
  type?: 'button' | 'submit';
  /** Says "busy" and takes no second press, but keeps the focus where it is. */
  busy?: boolean;
  wide?: boolean;
  pressed?: boolean;
  describedBy?: string;
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'secondary',
    icon,
    iconAfter,
    onClick,
    type = 'button',
    busy = false,
    wide = false,
    pressed,
    describedBy,
  } = props;
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      class={`button button-${kind}${wide ? ' button-wide' : ''}`}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}
