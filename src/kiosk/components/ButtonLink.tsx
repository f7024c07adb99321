import type { ComponentChildren } from 'preact';
import './Button.css';
import type { ButtonKind } from './Button.tsx';
import { Icon, type IconName } from './icon/Icon.tsx';

export interface ButtonLinkProps {
  href: string;
  children: ComponentChildren;
  kind?: ButtonKind;
  icon?: IconName;
  iconAfter?: IconName;
  wide?: boolean;
}

/** Goes to another screen but looks like a button, where going on is the next action. */
export function ButtonLink({ href, children, kind = 'secondary', icon, iconAfter, wide = false }: ButtonLinkProps) {
  return (
    <a class={`button button-${kind}${wide ? ' button-wide' : ''}`} href={href}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}
