import { Icon } from './icon/Icon.tsx';
import './PhoneNumber.css';

/** Large enough to copy from across the desk; a phone dials it. */
export function PhoneNumber({ label, number }: { label: string; number: string }) {
  return (
    <p class="phone-number">
      <Icon name="phone" />
      <span>{label}</span>
      <a class="phone-number-link" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        {number}
      </a>
    </p>
  );
}
