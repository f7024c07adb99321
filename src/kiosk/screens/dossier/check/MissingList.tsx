import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon/Icon.tsx';
import { useText } from '../../../i18n/useText.ts';
import type { Missing } from './findMissing.ts';

export interface MissingListProps {
  missing: readonly Missing[];
  /** How often "Nộp" was pressed in vain: each time the list takes the focus. */
  focusedAt: number;
}

/** What is not done yet, each with the way to its very question. Nothing is shown when nothing is missing. */
export function MissingList({ missing, focusedAt }: MissingListProps) {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusedAt === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'start' });
  }, [focusedAt]);
  if (missing.length === 0) return null;
  return (
    <section class="missing" tabIndex={-1} ref={box} aria-labelledby="missing-title">
      <h2 class="missing-title" id="missing-title">
        <Icon name="warning" />
        <span>{t('check.incompleteTitle', { count: missing.length })}</span>
      </h2>
      <p>{t('check.incompleteBody')}</p>
      <ul role="list">
        {missing.map(({ href, message }) => (
          <li key={href + message}>
            <a class="missing-link" href={href}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
