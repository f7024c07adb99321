import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import './ErrorSummary.css';
import { Icon } from './icon/Icon.tsx';

export interface ErrorLine {
  /** Id of the control or group to go to. */
  targetId: string;
  message: string;
}

/**
 * Everything that keeps the person from going on, each with a way to its field. It takes the focus when it appears, and again
 * with every new list, so draw it only after the person has pressed "Tiếp tục".
 */
export function ErrorSummary({ errors }: { errors: readonly ErrorLine[] }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 class="error-summary-title">
        <Icon name="warning" />
        <span>{t('errorSummary.title', { count: errors.length })}</span>
      </h2>
      <ul role="list">
        {errors.map(({ targetId, message }) => (
          <li key={targetId + message}>
            <a
              class="error-summary-link"
              href={`#${targetId}`}
              onClick={(event) => {
                event.preventDefault();
                goToControl(targetId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group takes its first choice, so that the arrow keys answer at once. */
function goToControl(id: string): void {
  const control = document.getElementById(`${id}-first`) ?? document.getElementById(id);
  control?.focus();
  control?.closest('.field')?.scrollIntoView({ block: 'start' });
}
