import './Icon.css';
import sprite from './sprite.svg?no-inline';

export type IconName =
  | 'add'
  | 'back'
  | 'camera'
  | 'check'
  | 'clock'
  | 'close'
  | 'discard'
  | 'edit'
  | 'feedback'
  | 'home'
  | 'house'
  | 'info'
  | 'law'
  | 'lock'
  | 'machine'
  | 'money'
  | 'mountain'
  | 'next'
  | 'officer'
  | 'papers'
  | 'phone'
  | 'print'
  | 'procedure'
  | 'province'
  | 'result'
  | 'search'
  | 'send'
  | 'settings'
  | 'silence'
  | 'speak'
  | 'stick'
  | 'tracking'
  | 'warning';

/** A pictogram. It never stands alone: words beside it say the same, so screen readers pass over it. */
export function Icon({ name, size = 'text' }: { name: IconName; size?: 'text' | 'large' | 'huge' }) {
  return (
    <svg class={`icon icon-${size}`} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
