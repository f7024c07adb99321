import { useEffect, useRef } from 'preact/hooks';
import type { ProcedureSummary } from '../../../domain/procedure/procedure.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/icon/Icon.tsx';
import { useText } from '../../i18n/useText.ts';
import { paths } from '../paths.ts';
import './ProcedureList.css';
import { pageLength } from './searchMemory.ts';

export interface ProcedureListProps {
  procedures: readonly ProcedureSummary[];
  /** How many rows to draw: 5,652 at once would freeze a kiosk. */
  shown: number;
  onMore: () => void;
}

/** A flat list. After "Xem thêm" the focus goes on with the first new row. */
export function ProcedureList({ procedures, shown, onMore }: ProcedureListProps) {
  const { t } = useText();
  const firstNew = useRef<HTMLAnchorElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) firstNew.current?.focus();
    asked.current = false;
  }, [shown]);
  const left = procedures.length - shown;
  return (
    <>
      <ul class="procedures" role="list">
        {procedures.slice(0, shown).map(({ code, name, area, serviceLevel }, index) => (
          <li key={code}>
            <a class="procedure-row" href={paths.procedure(code)} {...(index === shown - pageLength ? { ref: firstNew } : {})}>
              <span class="procedure-words">
                <span class="procedure-name" lang="vi">
                  {name}
                </span>
                <span class="procedure-about">
                  <span lang="vi">{area}</span>
                  {serviceLevel !== 'unknown' && ` · ${t(`serviceLevel.${serviceLevel}`)}`}
                </span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            asked.current = true;
            onMore();
          }}
        >
          {t('search.more', { count: Math.min(left, pageLength) })}
        </Button>
      )}
    </>
  );
}
